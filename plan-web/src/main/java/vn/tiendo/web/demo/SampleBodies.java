package vn.tiendo.web.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyGroup;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.IssuingLevel;

/** The invented province of Hoài Lam: its Party, state and Front bodies, and those of its communes. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class SampleBodies {
    /** The day the two-level local government began. */
    static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

    private final Bodies bodies;

    /** Every body by its key: TU, SNV, "DU xã Đồng Vạn", "UB xã Đồng Vạn", "MT xã Đồng Vạn". */
    @Transactional
    public Founded found() {
        Founded byKey = new Founded();
        SampleText.lines("bodies.tsv").forEach(line -> provincial(line, byKey));
        SampleText.lines("communes.txt").forEach(name -> communal(name, byKey));
        office("VPDU xã Đồng Vạn", "Văn phòng Đảng ủy xã Đồng Vạn", byKey);
        office("BXDD xã Đồng Vạn", "Ban Xây dựng Đảng xã Đồng Vạn", byKey);
        groups(byKey);
        return byKey;
    }

    private void provincial(String line, Founded byKey) {
        String[] column = line.split("\t", -1);
        Body parent = "-".equals(column[1]) ? null : byKey.get(column[1]);
        BodyProfile profile = new BodyProfile(
                BodySystem.valueOf(column[2]),
                IssuingLevel.valueOf(column[3]),
                column[4],
                parent == null ? null : parent.getId(),
                "-".equals(column[5]) ? null : column[5],
                "Hoài Lam",
                "yes".equals(column[6]));
        Body body = Body.founded(column[7], column[8], profile, FOUNDED);
        for (String alias : column[9].split(";")) {
            body.alsoKnownAs(alias);
        }
        add(column[0], body, byKey);
    }

    private void communal(String commune, Founded byKey) {
        String place = commune.replaceFirst("^(xã|phường) ", "");
        add(
                "DU " + commune,
                body("Đảng ủy " + commune, BodySystem.PARTY, "DANG_UY_XA", "ĐU", byKey.get("TU"), place),
                byKey);
        Body committee =
                body("Ủy ban nhân dân " + commune, BodySystem.STATE, "UBND_XA", "UBND", byKey.get("UBND"), place);
        add("UB " + commune, committee, byKey);
        Body front = body(
                "Ủy ban Mặt trận Tổ quốc Việt Nam " + commune,
                BodySystem.FRONT,
                "MTTQ_XA",
                "MTTQ",
                byKey.get("MTTQ"),
                place);
        add("MT " + commune, front, byKey);
    }

    private void office(String key, String name, Founded byKey) {
        Body committee = byKey.get("DU xã Đồng Vạn");
        BodyProfile profile = new BodyProfile(
                BodySystem.PARTY, IssuingLevel.COMMUNE, "CO_QUAN_XA", committee.getId(), null, "Đồng Vạn", true);
        add(key, Body.founded(name, name, profile, FOUNDED), byKey);
    }

    private static Body body(
            String name, BodySystem system, String kind, String code, @Nullable Body parent, String place) {
        BodyProfile profile = new BodyProfile(
                system, IssuingLevel.COMMUNE, kind, parent == null ? null : parent.getId(), code, place, false);
        String shortName =
                name.replace("Ủy ban nhân dân", "UBND").replace("Ủy ban Mặt trận Tổ quốc Việt Nam", "UBMTTQ");
        return Body.founded(name, shortName, profile, FOUNDED);
    }

    private void add(String key, Body body, Founded byKey) {
        bodies.add(body);
        byKey.put(key, body);
    }

    private void groups(Founded byKey) {
        group(
                "Đảng ủy các xã, phường",
                "DANG_UY_XA",
                byKey.get("TU"),
                List.of("Các đảng ủy xã, phường", "Các chi, đảng bộ trực thuộc"));
        group(
                "UBND các xã, phường",
                "UBND_XA",
                byKey.get("UBND"),
                List.of("Ủy ban nhân dân các xã, phường", "UBND các xã, thị trấn", "UBND cấp xã"));
        group("Các sở, ban, ngành", "SO", byKey.get("UBND"), List.of("Các sở, ban, ngành tỉnh", "Sở, ban, ngành"));
        group(
                "Ủy ban Mặt trận Tổ quốc Việt Nam các xã, phường",
                "MTTQ_XA",
                byKey.get("MTTQ"),
                List.of("UBMTTQ các xã, phường"));
        group("Các tổ chức chính trị - xã hội tỉnh", "DOAN_THE", byKey.get("MTTQ"), List.of("Các đoàn thể tỉnh"));
    }

    private void group(String name, String kind, Body under, List<String> aliases) {
        bodies.add(new BodyGroup(name, Set.of(kind), under.getId(), Set.copyOf(aliases)));
    }

    /** Bodies by key, in the order they were founded. */
    static final class Founded {
        private final Map<String, Body> byKey = new LinkedHashMap<>();

        void put(String key, Body body) {
            byKey.put(key, body);
        }

        Body get(String key) {
            return Objects.requireNonNull(byKey.get(key), key);
        }

        void forEach(BiConsumer<String, Body> each) {
            byKey.forEach(each);
        }
    }
}
