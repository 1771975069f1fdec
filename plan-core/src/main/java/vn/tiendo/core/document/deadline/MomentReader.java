package vn.tiendo.core.document.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds days, months, quarters, half-years and years: "05/8/2031", "ngày 5 tháng 8", "quý II/2031", "6 tháng đầu năm". */
final class MomentReader {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern MOMENT = Pattern.compile("(?<![\\d/.,])(?:"
            + "(?:ngày |mùng )?(\\d{1,2}) ?(?:/|tháng) ?(\\d{1,2})(?: ?(?:/|-|năm|,? năm) ?" + YEAR + ")?(?![\\d/%])"
            + "|(?:ngày )?(\\d{1,2})[.-](\\d{1,2})[.-]" + YEAR + "(?!\\d)"
            + "|(?<![\\p{L}])tháng (\\d{1,2})(?: ?(?:/|-|,? ?năm) ?" + YEAR + ")?(?![\\d/])"
            + "|(?<![\\p{L}])qu[ýí] (iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?: ?(?:/|-|,? ?năm) ?" + YEAR + ")?(?![\\d])"
            + "|(?:0?6|sáu) tháng (đầu|cuối) năm(?: " + YEAR + ")?"
            + "|(?:nửa )?(đầu|giữa|cuối) năm(?: " + YEAR + ")?"
            + "|năm " + YEAR + "(?!\\d)"
            + "|" + YEAR + "(?![\\d/-])"
            + "|(\\d{1,2})/" + YEAR + "(?![\\d/])"
            + ")");
    private static final Map<String, Integer> QUARTERS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private MomentReader() {}

    static List<Moment> in(String folded) {
        List<Moment> moments = new ArrayList<>();
        Matcher matcher = MOMENT.matcher(folded);
        while (matcher.find()) {
            Moment moment = moment(matcher);
            if (moment != null) {
                moments.add(moment);
            }
        }
        return moments;
    }

    private static @Nullable Moment moment(Matcher m) {
        if (m.group(1) != null) {
            return day(m, 1);
        }
        if (m.group(4) != null) {
            return day(m, 4);
        }
        if (m.group(7) != null) {
            int month = Integer.parseInt(m.group(7));
            return month < 1 || month > 12 ? null : of(m, Moment.Unit.MONTH, month, 8);
        }
        if (m.group(9) != null) {
            Integer roman = QUARTERS.get(m.group(9));
            return of(m, Moment.Unit.QUARTER, roman == null ? Integer.parseInt(m.group(9)) : roman, 10);
        }
        if (m.group(11) != null) {
            return of(m, Moment.Unit.HALF, "đầu".equals(m.group(11)) ? 1 : 2, 12);
        }
        if (m.group(13) != null) {
            return "cuối".equals(m.group(13)) ? of(m, Moment.Unit.YEAR, 0, 14) : of(m, Moment.Unit.HALF, 1, 14);
        }
        if (m.group(17) != null) {
            int month = Integer.parseInt(m.group(17));
            return month < 1 || month > 12 ? null : of(m, Moment.Unit.MONTH, month, 18);
        }
        return of(m, Moment.Unit.YEAR, 0, m.group(15) != null ? 15 : 16);
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
