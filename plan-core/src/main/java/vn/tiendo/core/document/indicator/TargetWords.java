package vn.tiendo.core.document.indicator;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.indicator.ComparisonWords.Read;
import vn.tiendo.core.document.indicator.UnitWords.Kind;
import vn.tiendo.core.document.reading.ReadIndicator.Comparison;

/** The words that announce a target, "phấn đấu" above all, which reading machines like to misread. */
final class TargetWords {
    static final String STRIVE = "ph[aâấầẩẫ]n (?:đấu|đầu|đâu|dấu)(?! tiên)";
    private static final Pattern STRIVING = Pattern.compile("(?<!\\p{L})" + STRIVE + "(?!\\p{L})");
    private static final Pattern TOLD = Pattern.compile(
            "(?<!\\p{L})(?:" + STRIVE + "|mục tiêu(?! quốc gia)|chỉ tiêu|quyết tâm|cần đạt|đặt ra)(?!\\p{L})");
    private static final Pattern NEAR = Pattern.compile(
            "(?<!\\p{L})(?:mục tiêu(?! quốc gia)|chỉ tiêu|quyết tâm|cần đạt)(?!\\p{L})[^,;:.()]{0,50}:?[^,;:.()]{0,20}$");
    private static final Pattern REACHED = Pattern.compile(
            "(?<!\\p{L})(?:đạt|bảo đảm|đảm bảo|duy trì|hoàn thành|tăng|giảm|nâng|lên|xuống|còn|chiếm|tỷ lệ|tỉ lệ|giữ|kiềm chế)(?!\\p{L})");
    private static final Pattern ATTAINED =
            Pattern.compile("^[^,;:.()]{0,50}(?<!\\p{L})(?:đạt|được|hoàn thành|có)(?!\\p{L})");
    private static final Pattern REACHING = Pattern.compile("(?<!\\p{L})đạt(?: được)?(?: (?:trên|khoảng|hơn|từ))? ?$");
    private static final Pattern MAKING = Pattern.compile(
            "(?<!\\p{L})(?:trồng|chuẩn bị|cung ứng|kết nạp|xóa|xây mới|xây dựng|xây|giải quyết việc làm|tạo việc làm|đào tạo nghề|phát triển|nhân rộng|thu hút|công nhận|hoàn thành|nâng hạng|nâng cấp|cứng hóa"
                    + "|bê tông hóa|sửa chữa|gieo|gieo trồng|gieo cấy|gieo sạ|cải tạo|thành lập mới|chuyển đổi|duy trì|có thêm|xuất khẩu)(?: \\p{L}+){0,3}(?: (?:trên|khoảng|hơn|từ))? ?$");
    private static final Pattern TRAINING = Pattern.compile(
            "(?<!\\p{L})(?:đào tạo|bồi dưỡng|việc làm)(?!\\p{L})[^,;:]{0,60} cho(?: (?:trên|hơn|khoảng))? ?$");
    private static final Pattern SHARE = Pattern.compile("(?<!\\p{L})(?:tỷ lệ|tỉ lệ)(?!\\p{L})[^;:]{0,110}$");
    private static final Pattern SET =
            Pattern.compile("(?:(?<!\\p{L})(?:đạt|bằng|còn|là|lên|xuống)|:)(?: (?:trên|khoảng|hơn|từ|dưới|mức))? ?$");
    private static final int SENTENCE = 300;

    private TargetWords() {}

    /** "Phấn đấu" stands right before the figure, nothing but words between them. */
    static boolean pursueDirectly(Candidate candidate) {
        return STRIVING.matcher(candidate.since(80)).find();
    }

    /** "Phấn đấu" stands before the figure in its sentence, or "chỉ tiêu", "mục tiêu" right before it. */
    static boolean pursue(Candidate candidate) {
        int start = candidate.figure().start();
        int striving = candidate.sentence().striving(start);
        return striving >= 0 && striving >= start - SENTENCE
                || NEAR.matcher(candidate.before(80)).find();
    }

    /** Outside goals and targets a figure needs a cue to be one: a verb of reaching, "ít nhất", "phấn đấu". */
    static boolean announce(Candidate candidate) {
        if (pursue(candidate)) {
            return true;
        }
        Read comparison = candidate.comparison();
        if (candidate.figure().percent()) {
            boolean compared = comparison.comparison() != Comparison.EQUAL && !comparison.concluded();
            boolean share = CountedNoun.length(candidate.until(40)) > 0;
            return compared || share || candidate.figure().whole() || reach(candidate) || goesOn(candidate);
        }
        boolean least = comparison.comparison() == Comparison.AT_LEAST;
        if (least && !comparison.concluded() && !comparison.threshold()) {
            return true;
        }
        if (candidate.figure().total() != null) {
            return reach(candidate) || ATTAINED.matcher(candidate.after(60)).find();
        }
        return made(candidate);
    }

    /** "Tỷ lệ … không quá 20%". */
    static boolean limit(Candidate candidate) {
        boolean compared = candidate.comparison().comparison() != Comparison.EQUAL;
        return candidate.figure().percent()
                && compared
                && SHARE.matcher(candidate.before(120)).find();
    }

    /** A figure without a unit that stands where a result stands: "Chỉ số … đạt 88,5". */
    static boolean set(Candidate candidate) {
        return SET.matcher(candidate.since(30)).find();
    }

    private static boolean made(Candidate candidate) {
        Kind kind = candidate.unit().kind();
        boolean outcome = kind == Kind.RESULT || kind == Kind.MEASURE;
        String before = candidate.since(60);
        return outcome && MAKING.matcher(before).find()
                || people(kind) && TRAINING.matcher(candidate.since(120)).find()
                || (outcome || kind == Kind.MONEY || kind == Kind.THING)
                        && REACHING.matcher(before).find();
    }

    private static boolean people(Kind kind) {
        return kind == Kind.MEMBER || kind == Kind.THING || kind == Kind.RESULT;
    }

    /** "Tối thiểu 20% ở cấp tỉnh, 40% ở cấp xã": one share after the other. */
    private static boolean goesOn(Candidate candidate) {
        Candidate previous = candidate.previous();
        return previous != null && previous.accepted() && previous.figure().percent();
    }

    private static boolean reach(Candidate candidate) {
        return REACHED.matcher(candidate.since(120)).find();
    }

    /** A word of striving stands somewhere in these words. */
    static boolean tell(String words) {
        return TOLD.matcher(words).find();
    }

    /** The word that announces the target is one letter off. */
    static boolean misread(String words) {
        Matcher striving = STRIVING.matcher(words);
        while (striving.find()) {
            if (!striving.group().equals("phấn đấu")) {
                return true;
            }
        }
        return false;
    }

    /** Where "phấn đấu" begins, each time. */
    static List<Integer> strivings(String words) {
        return STRIVING.matcher(words).results().map(MatchResult::start).toList();
    }
}
