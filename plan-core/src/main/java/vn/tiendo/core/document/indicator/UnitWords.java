package vn.tiendo.core.document.indicator;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.indicator.Candidate.Unit;

/**
 * The unit of a figure (I4): the sign, a measure or sum of money, or the counted noun behind it, with its ratio as
 * printed ("bác sĩ/vạn dân"). Where the noun is left out, it is taken from "số xã …:" before the figure or from another
 * n/m of the same total.
 */
final class UnitWords {
    /** What sort of thing is counted; it decides whether so many of them can be a target at all. */
    enum Kind {
        PERCENT,
        MONEY,
        MEASURE,
        SIZE,
        TIME,
        AGE,
        PART,
        COPY,
        MEMBER,
        MEETING,
        FREQUENCY,
        RESULT,
        THING,
        NONE
    }

    private static final String MONEY =
            "(?:(?:trăm |nghìn |ngàn |vạn )?(?:triệu|tỷ|tỉ)(?: (?:đồng|usd|đô la mỹ|đô la|vnđ|vnd)|(?= ?(?:[^ \\p{L}]|trở (?:lên|xuống)|$)))|(?:nghìn|ngàn) (?:tỷ )?(?:đồng|usd)"
                    + "|đồng(?! chí)|vnđ|usd|đ(?=[ ,;./]|$))";
    private static final String SIZE = "(?:m2|m3|mét vuông|mét khối|mét|cm|mm|m|mbps|gb|kw|w)";
    private static final String MEASURE =
            "(?:tấn|tạ|kg|ha|hécta|hecta|km2|km|lít|kwh|mwh|mw|mwp|điểm phần trăm|điểm|lần|bậc|sao|con|độ)";
    private static final String TIME = "(?:ngày làm việc|ngày đêm|năm|tháng|quý|tuần|ngày|giờ|phút|giây|thập kỷ)";
    private static final String TAIL =
            "(?: ?/ ?(?:\\d[\\d.]{0,9} (?:trẻ (?:đẻ sống|sống|em)|phụ nữ|lao động|bé (?:gái|trai)|\\p{L}{1,9}(?: dân)?)|(?:vạn|nghìn|ngàn|triệu|hộ|người) dân|lao động|học sinh|giáo viên|đảng viên"
                    + "|cán bộ|phụ nữ|trạm y tế|hộ nghèo|khu dân cư|hợp tác xã|mô hình|chi bộ|\\p{L}{1,9})){1,3}";
    private static final Pattern MEASURED = Pattern.compile("^ ?(?:(?<money>" + MONEY + ")|(?<size>" + SIZE
            + ")|(?<measure>" + MEASURE + ")|(?<time>" + TIME + ")|(?<age>tuổi))(?![\\p{L}\\d])(?<tail>" + TAIL + ")?");
    private static final Pattern SCALE = Pattern.compile("^ (?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?= )");
    private static final Pattern SKIPPED = Pattern.compile("^ (?:tổng )?số(?= )|^ ?\"(?=\\p{L})");
    private static final Pattern RATE = Pattern.compile("^ ?(?:trẻ (?:đẻ sống|sống|em)|phụ nữ|\\p{L}{1,9}(?: dân)?)");
    private static final Pattern TAILED = Pattern.compile("^" + TAIL);
    private static final Pattern NUMBER_OF = Pattern.compile(
            "(?<!\\p{L})(?<!(?:chỉ|hệ|tỷ|tỉ|dân|mã|tần|chuyển đổi) )(?:tổng )?số (?:lượng )?(?<noun>\\p{L}[^,;:.()]{0,60})$");
    private static final Pattern FREQUENCY =
            Pattern.compile("^ ?/ ?(?:năm|tháng|quý|tuần|ngày|lần|nhiệm kỳ)(?!\\p{L})");
    private static final int WINDOW = 80;

    private UnitWords() {}

    static Unit of(Candidate candidate) {
        Figure figure = candidate.figure();
        if (figure.percent()) {
            return new Unit(figure.sign(), Kind.PERCENT, figure.end(), false);
        }
        String after = candidate.until(WINDOW);
        if (figure.rate()) {
            return rate(candidate, after);
        }
        Matcher measured = MEASURED.matcher(after);
        if (measured.find()) {
            return unit(candidate, 0, measured.end(), kind(measured));
        }
        int skipped = length(SKIPPED, after);
        int scaled = skipped + length(SCALE, after.substring(skipped));
        int noun = scaled + CountedNoun.length(after.substring(scaled));
        if (noun > scaled) {
            Kind kind = CountedNoun.kind(after.substring(scaled, noun).strip());
            String behind = candidate.after(WINDOW).substring(noun);
            boolean often = kind == Kind.MEETING && FREQUENCY.matcher(behind).find();
            return unit(candidate, skipped, noun + length(TAILED, behind), often ? Kind.FREQUENCY : kind);
        }
        return left(candidate);
    }

    private static int length(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    private static Unit unit(Candidate candidate, int from, int to, Kind kind) {
        int start = candidate.figure().end() + from;
        int end = Math.min(
                candidate.figure().end() + to, candidate.sentence().text().length());
        return new Unit(candidate.sentence().text().text().substring(start, end).strip(), kind, end, false);
    }

    private static Unit rate(Candidate candidate, String after) {
        Matcher of = RATE.matcher(after);
        int length = of.find() ? of.end() : 0;
        String text = candidate.sentence().text().text();
        int end = candidate.figure().end() + length;
        int slash = text.indexOf('/', candidate.figure().start());
        return new Unit(
                text.substring(Math.max(slash, candidate.figure().start()), end).strip(), Kind.MEASURE, end, false);
    }

    private static Kind kind(Matcher measured) {
        if (measured.group("money") != null) {
            return Kind.MONEY;
        }
        if (measured.group("size") != null) {
            return Kind.SIZE;
        }
        if (measured.group("time") != null) {
            return Kind.TIME;
        }
        if (measured.group("age") != null) {
            return Kind.AGE;
        }
        return measured.group("measure").equals("lần") && measured.group("tail") != null
                ? Kind.FREQUENCY
                : Kind.MEASURE;
    }

    /** The noun is not behind the figure. */
    private static Unit left(Candidate candidate) {
        int end = candidate.figure().end();
        if (candidate.figure().total() != null) {
            Unit like = ofTheSameTotal(candidate, candidate.previous());
            like = like == null ? ofTheSameTotal(candidate, candidate.following()) : like;
            if (like != null) {
                return new Unit(like.words(), like.kind(), end, true);
            }
        }
        Unit before = before(candidate);
        return before == null ? new Unit("", Kind.NONE, end, false) : before;
    }

    private static @Nullable Unit ofTheSameTotal(Candidate candidate, @Nullable Candidate other) {
        if (other == null
                || !Objects.equals(candidate.figure().total(), other.figure().total())) {
            return null;
        }
        return CountedNoun.length(other.until(WINDOW)) > 0 ? of(other) : null;
    }

    private static @Nullable Unit before(Candidate candidate) {
        String since = candidate.since(WINDOW);
        Matcher number = NUMBER_OF.matcher(since.replaceFirst("[ :]+$", ""));
        int length = number.find() ? CountedNoun.length(number.group("noun")) : 0;
        if (length == 0) {
            return null;
        }
        String folded = number.group("noun").substring(0, length).strip();
        int from = candidate.figure().start() - since.length() + number.start("noun");
        String words = candidate.sentence().text().text().substring(from, from + length);
        return new Unit(
                words.strip(), CountedNoun.kind(folded), candidate.figure().end(), true);
    }
}
