package vn.tiendo.core.document.indicator;

import java.util.regex.Pattern;
import vn.tiendo.core.document.indicator.UnitWords.Kind;
import vn.tiendo.core.document.reading.ReadIndicator.Comparison;

/**
 * Counts that are no targets for what they count or how they stand: parts of a text ("05 nhóm nhiệm vụ"), spans of time,
 * sizes, copies, people sent or invited, and how many places a thing is done in ("tại 12 xã", "cả 3 tiêu chí").
 */
final class CountedThing {
    private static final Pattern SCOPE = Pattern.compile(
            "(?<!\\p{L})(?:tại|ở|thuộc|của|trong|trong số|gồm|bao gồm|giữa|cùng|cả|toàn bộ|tất cả|địa bàn|với|một trong|theo|chia làm|chia thành|tổ chức thành|này|như) ?$");
    private static final Pattern SIZED = Pattern.compile(
            "(?<!\\p{L})(?:rộng|dài|(?<!nâng |lượng )cao|sâu|dày|nặng|công suất|dung tích|kích thước|bán kính|khổ|tốc độ|khoảng cách|mực nước)(?: \\p{L}+){0,3} ?$");
    private static final Pattern LONG = Pattern.compile(
            "(?<!\\p{L})(?:rộng|dài|khoảng cách|(?<!cải )cách|bán kính|tốc độ|công suất)(?: \\p{L}+)? ?$");
    private static final Pattern SENT = Pattern.compile(
            "(?<!\\p{L})(?:gồm|cử|bố trí|phân công|thành phần|số lượng|giao|mời|có mặt|quân số|dự kiến|mỗi (?:lớp|tổ|đoàn|đội|nhóm|ban))(?!\\p{L})[^,;]{0,60}$");
    private static final Pattern WON = Pattern.compile(
            "(?<!\\p{L})(?:việc làm|đào tạo|lao động|kết nạp|thu hút|bồi dưỡng|tập huấn|khám|tuyển|cai nghiện|bảo hiểm|phát triển|tăng|giảm|đạt|"
                    + TargetWords.STRIVE + ")(?!\\p{L})");
    private static final Pattern SHORTENED =
            Pattern.compile("(?<!\\p{L})(?:giảm|rút ngắn|thời gian|thời hạn|tăng|sớm)(?!\\p{L})");
    private static final Pattern COUNTED_PART =
            Pattern.compile("(?<!\\p{L})(?:đạt|hoàn thành|tăng|giảm|thêm)(?: \\p{L}+){0,2} ?$");
    private static final Pattern PLACE_REACHED =
            Pattern.compile("^ \\p{L}+(?: \\p{L}+){0,3} (?:đạt|được công nhận|có|hoàn thành)(?!\\p{L})");

    private CountedThing() {}

    static boolean isNoTarget(Candidate candidate) {
        Kind kind = candidate.unit().kind();
        if (kind == Kind.PERCENT) {
            return false;
        }
        boolean targets = candidate.part().kind() == TargetPart.Kind.TARGETS;
        boolean counted = candidate.figure().total() != null;
        if (!counted
                && kind != Kind.MONEY
                && !ComparisonWords.ranks(candidate)
                && SCOPE.matcher(candidate.since(16)).find()
                && !TargetWords.pursueDirectly(candidate)) {
            return true;
        }
        return switch (kind) {
            case PART -> !counted && !COUNTED_PART.matcher(candidate.since(30)).find() && plain(candidate);
            case TIME -> !targets || time(candidate);
            case SIZE -> size(candidate, targets);
            case MEASURE ->
                LONG.matcher(candidate.since(40)).find()
                        || candidate.unit().words().equals("sao");
            case COPY -> !PLACE_REACHED.matcher(candidate.after(60)).find();
            case MEMBER -> !(targets && !plain(candidate)) && sent(candidate);
            case FREQUENCY -> !targets;
            default -> false;
        };
    }

    private static boolean sent(Candidate candidate) {
        return SENT.matcher(candidate.before(80)).find()
                && !WON.matcher(candidate.since(60)).find();
    }

    private static boolean plain(Candidate candidate) {
        return candidate.comparison().comparison() == Comparison.EQUAL;
    }

    private static boolean time(Candidate candidate) {
        String unit = candidate.unit().words();
        boolean span = unit.startsWith("năm") || unit.startsWith("tháng") || unit.startsWith("quý");
        return span
                || plain(candidate) && !SHORTENED.matcher(candidate.before(80)).find();
    }

    private static boolean size(Candidate candidate, boolean targets) {
        return SIZED.matcher(candidate.since(40)).find() || !targets && !TargetWords.pursue(candidate);
    }
}
