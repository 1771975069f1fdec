package vn.tiendo.core.document.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.Cue;

/** Finds days, months, quarters, half-years and years: "05/8/2031", "ngày 5 tháng 8", "quý II/2031", "6 tháng đầu năm". */
final class MomentReader {
    /** An hour that stands before a day and adds nothing to it: "trước 16 giờ 30 phút ngày 12/8", "13h30' ngày 29/4". */
    static final String HOUR = "(?:lúc )?\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{1,2})?(?: ?(?:phút|'|’))?,?";

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String OF_YEAR = "(?: ?(?:/|-|,? ?năm) ?" + YEAR + ")?";
    private static final Cue MOMENT = Cue.of("(?<![\\d/.,])(?:"
            + "(?:ngày |mùng )?(\\d{1,2}) ?(?:/|tháng) ?(\\d{1,2})(?: ?(?:/|-|năm|,? năm) ?" + YEAR + ")?(?![\\d/%])"
            + "|(?:ngày )?(\\d{1,2})[.-](\\d{1,2})[.-]" + YEAR + "(?!\\d)"
            + "|(?<![\\p{L}])tháng (\\d{1,2})" + OF_YEAR + "(?![\\d/])"
            + "|(?<![\\p{L}])qu[ýí] (iv|i{1,3}|[1-4])(?![\\p{L}\\d])" + OF_YEAR + "(?![\\d])"
            + "|(?:0?6|sáu) tháng (đầu|cuối) năm(?: " + YEAR + ")?"
            + "|(?<!\\p{L})(?:nửa )?(đầu(?<!từ đầu)|đầu(?= năm \\d{4})|giữa|cuối) năm(?! học| sau| tới| ngoái| trước)(?: "
            + YEAR + ")?"
            + "|(?<!\\p{L})năm " + YEAR + "(?!\\d)"
            + "|" + YEAR + "(?![\\d/-])"
            + "|(\\d{1,2}) ?/ ?" + YEAR + "(?![\\d/])"
            + ")");
    private static final Pattern PART_BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:(đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)|tuần (?:lễ )?(?:thứ )?(đầu|nhất|hai|ba|tư|cuối|[1-4]|i{1,3}|iv)(?: tiên| cùng)?)(?: của)? $");
    private static final Map<String, Integer> QUARTERS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Map<String, Integer> PARTS =
            Map.of("đầu", 1, "giữa", 15, "cuối", 31, "thượng tuần", 10, "trung tuần", 20, "hạ tuần", 31);
    private static final Map<String, Integer> WEEKS = Map.ofEntries(
            Map.entry("đầu", 7),
            Map.entry("nhất", 7),
            Map.entry("1", 7),
            Map.entry("i", 7),
            Map.entry("hai", 14),
            Map.entry("2", 14),
            Map.entry("ii", 14),
            Map.entry("ba", 21),
            Map.entry("3", 21),
            Map.entry("iii", 21),
            Map.entry("tư", 28),
            Map.entry("4", 28),
            Map.entry("iv", 28),
            Map.entry("cuối", 31));
    private static final int SAME_LIST = 90;

    private MomentReader() {}

    static List<Moment> in(String folded) {
        List<Moment> moments = new ArrayList<>();
        for (Matcher matcher : MOMENT.in(folded)) {
            Moment moment = moment(matcher);
            if (moment != null) {
                moments.add(part(folded, moment));
            }
        }
        return moments;
    }

    /** In "trước 05/3, trước 05/6 và trước 05/12/2031" the last year is the year of all. */
    static void shareYears(String folded, List<Moment> moments) {
        for (int i = moments.size() - 2; i >= 0; i--) {
            Moment moment = moments.get(i);
            Moment next = moments.get(i + 1);
            Integer year = next.year();
            boolean days = moment.unit() == Moment.Unit.DAY && next.unit() == Moment.Unit.DAY;
            if (days
                    && moment.year() == null
                    && year != null
                    && next.start() - moment.end() < SAME_LIST
                    && moment.month() <= next.month()
                    && folded.substring(moment.end(), next.start()).indexOf('.') < 0) {
                moments.set(i, moment.withYear(year));
            }
        }
    }

    /** "Đầu tháng 5", "trung tuần tháng 9", "tuần thứ hai của tháng 11". */
    private static Moment part(String folded, Moment moment) {
        if (moment.unit() != Moment.Unit.MONTH) {
            return moment;
        }
        int from = Math.max(0, moment.start() - 24);
        Matcher part = PART_BEFORE.matcher(folded.substring(from, moment.start()));
        if (!part.find()) {
            return moment;
        }
        int last =
                part.group(1) != null ? PARTS.getOrDefault(part.group(1), 31) : WEEKS.getOrDefault(part.group(2), 31);
        return new Moment(from + part.start(), moment.end(), Moment.Unit.PART, last, moment.value(), moment.year());
    }

    private static @Nullable Moment moment(Matcher m) {
        if (m.group(1) != null) {
            return day(m, 1);
        }
        if (m.group(4) != null) {
            return day(m, 4);
        }
        if (m.group(7) != null) {
            return month(m, 7);
        }
        if (m.group(9) != null) {
            Integer roman = QUARTERS.get(m.group(9));
            return of(m, Moment.Unit.QUARTER, roman == null ? Integer.parseInt(m.group(9)) : roman, 10);
        }
        if (m.group(11) != null) {
            return of(m, Moment.Unit.HALF, "đầu".equals(m.group(11)) ? 1 : 2, 12);
        }
        if (m.group(13) != null) {
            return partOfYear(m);
        }
        if (m.group(17) != null) {
            return month(m, 17);
        }
        return of(m, Moment.Unit.YEAR, 0, m.group(15) != null ? 15 : 16);
    }

    /** Đầu, giữa, cuối năm are 1 January, the end of June and the end of December. */
    private static Moment partOfYear(Matcher m) {
        return switch (m.group(13)) {
            case "cuối" -> of(m, Moment.Unit.YEAR, 0, 14);
            case "đầu" ->
                m.group().startsWith("nửa")
                        ? of(m, Moment.Unit.HALF, 1, 14)
                        : new Moment(m.start(), m.end(), Moment.Unit.PART, 1, 1, year(m, 14));
            default -> of(m, Moment.Unit.HALF, 1, 14);
        };
    }

    private static @Nullable Moment month(Matcher m, int group) {
        int month = Integer.parseInt(m.group(group));
        return month < 1 || month > 12 ? null : of(m, Moment.Unit.MONTH, month, group + 1);
    }

    private static @Nullable Moment day(Matcher m, int group) {
        int day = Integer.parseInt(m.group(group));
        int month = Integer.parseInt(m.group(group + 1));
        boolean possible = day >= 1 && day <= 31 && month >= 1 && month <= 12;
        Moment moment = new Moment(m.start(), m.end(), Moment.Unit.DAY, day, month, year(m, group + 2));
        return possible || moment.year() != null ? moment : null;
    }

    private static Moment of(Matcher m, Moment.Unit unit, int value, int yearGroup) {
        return new Moment(m.start(), m.end(), unit, value, 0, year(m, yearGroup));
    }

    private static @Nullable Integer year(Matcher m, int group) {
        return m.group(group) == null ? null : Integer.valueOf(m.group(group));
    }
}
