package vn.tiendo.core.intake.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.GroupEntry;
import vn.tiendo.core.body.IssuingLevel;
import vn.tiendo.core.plan.AssignmentRole;

class BodyMatcherTest {
    private final BodyEntry province = body("Ủy ban nhân dân tỉnh Hoài Lam", "UBND tỉnh", null);
    private final BodyEntry home = body("Sở Nội vụ tỉnh Hoài Lam", "Sở Nội vụ", province);
    private final BodyEntry front = body("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hoài Lam", "UBMTTQ tỉnh", null, "MTTQ");
    private final BodyEntry khe = body("UBND xã Khe Sấu", "UBND xã Khe Sấu", province);
    private final BodyEntry khePolice = body("Công an xã Khe Sấu", "Công an xã", khe);
    private final BodyEntry dong = body("UBND xã Đồng Vạn", "UBND xã Đồng Vạn", province);
    private final BodyEntry dongPolice = body("Công an xã Đồng Vạn", "Công an xã", dong);
    private final BodyEntry board = body("Ban Xây dựng Đảng xã Đồng Vạn", "Ban XDĐ", dong);
    private final GroupEntry communes = new GroupEntry(
            BodyGroupId.next(), "UBND các xã, phường", Set.of("UBND_XA"), province.id(), List.of("các xã, phường"));
    private final BodyCatalogue catalogue = new BodyCatalogue(
            List.of(province, home, front, khe, khePolice, dong, dongPolice, board), List.of(communes));

    @Test
    void a_full_name_is_known_however_it_is_spelt() {
        assertThat(named(null, "UBND tỉnh Hoài Lam")).isEqualTo(province.id());
        assertThat(named(null, "Uỷ ban nhân dân tỉnh Hoài Lam")).isEqualTo(province.id());
        assertThat(named(null, "ỦY BAN NHÂN DÂN TỈNH HOÀI LAM")).isEqualTo(province.id());
    }

    @Test
    void a_name_without_its_locality_is_known_once_the_issuer_is() {
        assertThat(named(province, "Sở Nội vụ")).isEqualTo(home.id());
        assertThat(named(province, "MTTQ")).isEqualTo(front.id());
        assertThat(named(null, "Sở Nội vụ")).isNull();
        assertThat(named(null, "MTTQ")).isNull();
    }

    @Test
    void of_several_bodies_of_one_name_the_one_below_the_issuer_is_meant() {
        assertThat(named(khe, "Công an xã")).isEqualTo(khePolice.id());
        assertThat(named(province, "Công an xã")).isNull();
    }

    @Test
    void words_for_many_bodies_are_a_group_or_unknown_but_never_one_body() {
        assertThat(new BodyMatcher(catalogue, province.id())
                        .match(AssignmentRole.LEAD, "các xã, phường")
                        .group())
                .isEqualTo(communes.id());
        assertThat(named(dong, "Ban Xây dựng Đảng")).isEqualTo(board.id());
        assertThat(named(dong, "Các Ban xây dựng Đảng")).isNull();
        assertThat(CollectiveName.is("các cơ quan liên quan")).isTrue();
        assertThat(CollectiveName.is("Thủ trưởng các cơ quan, đơn vị")).isTrue();
        assertThat(CollectiveName.is("cấp ủy cơ sở")).isTrue();
        assertThat(CollectiveName.is("Huyện ủy viên")).isTrue();
        assertThat(CollectiveName.is("chi bộ theo phân công")).isTrue();
        assertThat(CollectiveName.is("Sở Văn hóa, Thể thao và Du lịch")).isFalse();
    }

    @Test
    void nothing_is_guessed_from_a_name_that_nobody_bears() {
        assertThat(named(province, "Sở Du lịch")).isNull();
        assertThat(named(province, " ")).isNull();
    }

    private @Nullable BodyId named(@Nullable BodyEntry issuer, String phrase) {
        return new BodyMatcher(catalogue, issuer == null ? null : issuer.id()).bodyNamed(phrase);
    }

    private static BodyEntry body(String name, String shortName, @Nullable BodyEntry parent, String... aliases) {
        return new BodyEntry(
                BodyId.next(),
                parent == null ? null : parent.id(),
                name,
                shortName,
                BodySystem.STATE,
                IssuingLevel.PROVINCE,
                "X",
                false,
                List.of(aliases));
    }
}
