package vn.tiendo.core.document.indicator;

import java.util.regex.Pattern;

/**
 * Of nested figures the outer is the target (I9): "100% xã có ít nhất 1 sân chơi" and its list "và 2 câu lạc bộ"; what a
 * bracket says again ("50% (8 xã)") or measures against the plan ("bằng 105% kế hoạch") is no target of its own. Two
 * counts side by side are two targets: "mở 6 lớp cho trên 150 người".
 */
final class NestedFigure {
    private static final Pattern LISTED = Pattern.compile("^(?: |và|có|ít nhất|tối thiểu|từ|được){0,6}$");
    private static final Pattern AGAIN = Pattern.compile(
            "^ ?(?:$|[\\d≥≤<>]|(?:tương ứng|tương đương|bằng|đạt|khoảng|tăng|giảm|thêm|là|còn|trên|hơn|dưới|ít nhất|tối thiểu|từ|cụ thể|gồm|bao gồm|năm|cùng kỳ"
                    + "|hiện|trước|so với|cả nước|toàn quốc|bình quân|chỉ tiêu|kế hoạch|nghị quyết|giao|tỉnh giao|huyện giao|quy định|vượt|thực hiện|hằng năm|mỗi)(?!\\p{L}))");
    private static final Pattern MEASURED =
            Pattern.compile("(?<!\\p{L})(?:bằng|tương đương|tương ứng)(?: \\p{L}+){0,2} ?$");
    private static final Pattern FOR_WHOM =
            Pattern.compile("(?<!\\p{L})cho(?: (?:trên|hơn|ít nhất|tối thiểu|khoảng|từ|không dưới)| [≥>]=?)? ?$");
    private static final int BRACKET = 200;

    private boolean open;
    private boolean inside;
    private boolean share;

    /** Whether the figure is part of the one before; to be asked in the order of the text. */
    boolean holds(Candidate candidate) {
        boolean listed = inside
                && share
                && !candidate.figure().percent()
                && LISTED.matcher(clause(candidate)).matches();
        boolean beside = !share && FOR_WHOM.matcher(candidate.since(40)).find();
        inside = open && !beside && (candidate.sameClause() || listed) || restated(candidate);
        if (!inside) {
            open = false;
        }
        return inside;
    }

    /** The figure is a target: what hangs on it is part of it; a share of all goes on with a list of what each has. */
    void accept(Candidate candidate) {
        open = true;
        share = candidate.figure().percent();
    }

    private static String clause(Candidate candidate) {
        return candidate
                .sentence()
                .masked()
                .substring(candidate.clauseStart(), candidate.figure().start());
    }

    private static boolean restated(Candidate candidate) {
        if (candidate.earlier() == 0) {
            return false;
        }
        return candidate.figure().percent()
                        && MEASURED.matcher(candidate.since(30)).find()
                || inBracket(candidate);
    }

    private static boolean inBracket(Candidate candidate) {
        String masked = candidate.sentence().masked();
        int from = Math.max(0, candidate.figure().start() - BRACKET);
        int bracket = -1;
        for (int i = candidate.figure().start() - 1; i >= from && bracket < 0; i--) {
            if (masked.charAt(i) == ')') {
                return false;
            }
            bracket = masked.charAt(i) == '(' ? i : -1;
        }
        return bracket > 0
                && AGAIN.matcher(
                                masked.substring(bracket + 1, candidate.figure().start()))
                        .find()
                && followsFigure(candidate, bracket);
    }

    private static boolean followsFigure(Candidate candidate, int bracket) {
        String masked = candidate.sentence().masked();
        for (int i = bracket - 1; i >= Math.max(0, bracket - BRACKET); i--) {
            char c = masked.charAt(i);
            if (Character.isDigit(c) || c == '%') {
                return true;
            }
            if (",;:".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
