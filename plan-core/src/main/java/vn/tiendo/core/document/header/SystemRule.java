package vn.tiendo.core.document.header;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Folding;
import vn.tiendo.core.document.reading.Found;

/**
 * Whose paper it is. The Party writes "ĐẢNG CỘNG SẢN VIỆT NAM" and "Số 12-KH/ĐU", the state the national title and "Số:
 * 12/KH-UBND" (NĐ 30/2020, Phụ lục I); the Front writes as the state does under its own name.
 */
final class SystemRule {
    private static final Pattern FRONT = Pattern.compile(
            ".*(?:mặt trận|mttq|đoàn tncs|đoàn thanh niên|hội liên hiệp|lhpn|hội nông dân"
                    + "|hội cựu chiến binh|công đoàn|liên đoàn lao động|(?:tỉnh|thành|thị|huyện|quận|xã|phường) đoàn).*");
    private static final Pattern PARTY = Pattern.compile(
            "^(?:ban (?:thường vụ|chấp hành|bí thư|tuyên giáo|dân vận|tổ chức|xây dựng đảng)|bộ chính trị|đảng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|chi bộ|chi ủy|ủy ban kiểm tra).*");
    private static final Pattern STATE = Pattern.compile(
            "^(?:ủy ban nhân dân|ubnd|hđnd|hội đồng nhân dân|sở|phòng|bộ|chính phủ|thủ tướng|văn phòng (?:hđnd|ubnd|chính phủ|quốc hội)|chi cục|cục|công an|thanh tra).*");
    private static final Pattern PARTY_SYMBOL = Pattern.compile("^\\p{Lu}\\p{L}{0,5}/.*");

    private SystemRule() {}

    static @Nullable BodySystem of(List<FlatText> head, @Nullable NumberLine number, @Nullable Found<String> issuer) {
        String name = issuer == null ? "" : Folding.fold(issuer.value());
        if (FRONT.matcher(name).matches()) {
            return BodySystem.FRONT;
        }
        if (says(head, "đảng cộng sản việt nam") || PARTY.matcher(name).matches()) {
            return BodySystem.PARTY;
        }
        if (says(head, "cộng hòa xã hội chủ nghĩa") || STATE.matcher(name).matches()) {
            return BodySystem.STATE;
        }
        if (number == null) {
            return null;
        }
        return PARTY_SYMBOL.matcher(number.symbol().value()).matches() ? BodySystem.PARTY : BodySystem.STATE;
    }

    private static boolean says(List<FlatText> head, String title) {
        return head.stream().anyMatch(line -> line.folded().contains(title));
    }
}
