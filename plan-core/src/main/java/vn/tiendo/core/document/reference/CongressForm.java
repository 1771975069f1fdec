package vn.tiendo.core.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadReference.Kind;
import vn.tiendo.core.document.reading.ReadReference.Naming;

/**
 * What a congress resolved: "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ
 * 2025 - 2030", "Nghị quyết Đại hội lần thứ XX của Đảng bộ tỉnh". Body, number and term stand in any order; "Đại hội Đảng
 * các cấp" names no single one.
 */
final class CongressForm implements Form {
    private static final Cue HEAD =
            Cue.of("(?<![\\p{L}])(?<type>nghị quyết|văn kiện)(?: của)? (?=đại hội(?![\\p{L}]))đại hội");
    private static final String LEVEL = "(?: (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu))?";
    private static final String NAME = "(?: \\p{Lu}[\\p{L}]*){0,4}";
    private static final Pattern SAID = Pattern.compile("(?iu:"
            + " (?:đại biểu|toàn (?<whole>quốc)|toàn thể|của|lần)(?![\\p{L}])"
            + "|(?: lần)? thứ (?<ordinal>" + Ordinal.SAID + ")"
            + "| (?<roman>" + Ordinal.ROMAN + ")"
            + "|,? ?\\(?nhiệm kỳ (?<years>20\\d\\d ?[-–] ?20\\d\\d)\\)?"
            + "| (?<body>đảng bộ" + LEVEL + "(?-i:" + NAME + ")"
            + "|đảng(?= cộng sản)? ?(?:cộng sản việt nam)?(?! bộ| ủy|[\\p{L}])"
            + "|(?:mặt trận tổ quốc|mttq)(?: việt nam)?" + LEVEL + "(?-i:" + NAME + ")"
            + "|công đoàn(?: việt nam)?|đoàn thanh niên(?: cộng sản hồ chí minh)?"
            + "|hội (?:nông dân|cựu chiến binh|liên hiệp phụ nữ)(?: việt nam)?" + LEVEL + "(?-i:" + NAME + "))"
            + ")(?![\\p{L}\\d])");
    private static final Pattern OF_MANY = Pattern.compile(" (?:các|những) ");
    private static final int MOST_PARTS = 10;

    @Override
    public List<Place> in(FlatText text) {
        List<Place> places = new ArrayList<>();
        for (Matcher head : HEAD.in(text.folded())) {
            Place place = read(text, head);
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static @Nullable Place read(FlatText text, Matcher head) {
        Parts parts = new Parts(head.end());
        Matcher said = SAID.matcher(text.text()).useTransparentBounds(true);
        for (int at = head.end(), i = 0;
                i < MOST_PARTS && said.region(at, text.length()).lookingAt();
                i++) {
            parts.take(said);
            at = said.end();
        }
        boolean ofMany =
                OF_MANY.matcher(text.folded()).region(parts.end, text.length()).lookingAt();
        String type = head.group("type");
        return ofMany && parts.number == null || !parts.tell()
                ? null
                : new Place(
                        head.start(),
                        parts.end,
                        parts.naming(Character.toUpperCase(type.charAt(0)) + type.substring(1)),
                        HowRead.WRITTEN);
    }

    /** What has been said of the congress so far. */
    private static final class Parts {
        private @Nullable String body;
        private @Nullable String number;
        private @Nullable String term;
        private boolean wholeCountry;
        private int end;

        Parts(int start) {
            end = start;
        }

        void take(Matcher said) {
            String ordinal = said.group("ordinal") == null ? said.group("roman") : said.group("ordinal");
            boolean tells = true;
            if (ordinal != null && number == null) {
                number = Ordinal.of(ordinal.toLowerCase(Locale.ROOT));
            } else if (said.group("years") != null) {
                term = said.group("years").replaceAll(" ?[-–] ?", " - ");
            } else if (said.group("body") != null && body == null) {
                body = said.group("body").strip();
            } else {
                wholeCountry |= said.group("whole") != null;
                tells = said.group("whole") != null;
            }
            end = tells ? said.end() : end;
        }

        /** Of the Party itself only with a number: "Đại hội Đảng" may be any. */
        boolean tell() {
            boolean one = body != null && !"đảng".equalsIgnoreCase(body);
            return number != null || one || term != null && body != null;
        }

        Naming naming(String type) {
            String whose = body == null && wholeCountry ? "Đảng" : body;
            String document = type + " Đại hội" + (whose == null ? "" : " " + whose)
                    + (number != null ? " lần thứ " + number : term == null ? "" : " nhiệm kỳ " + term);
            return new Naming(Kind.CONGRESS, document, type, whose, number, term, null);
        }
    }
}
