package vn.tiendo.core.document.indicator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out the digits that count nothing: in symbols of documents and names in quotation marks, in dates, years and
 * hours, in articles, ordinals and numbers of places, in telephone numbers. The length never changes.
 */
final class FigureMask {
    private static final char BLANK = '\u0001';

    /** Read from the text as written: the letters of a symbol are capitals. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("“[^“”]{1,200}”|\"[^\"“”]{1,120}\""),
            Pattern.compile("\\d{1,5}[a-z]? ?[-/] ?(?:\\d{4} ?[-/] ?)?\\p{Lu}{2,10}[a-zđ]{0,2}"
                    + "(?: ?[-/.] ?[\\p{L}\\d]{1,14}){0,3}"),
            Pattern.compile("(?<!\\p{L})ngày ?\\d{1,2}(?: ?[/.-] ?| tháng )\\d{1,2}(?: ?[/.-] ?| năm )\\d{4}"
                    + "(?= ?,? ?(?:của|về|do|ban hành|hướng dẫn|quy định)(?!\\p{L}))"),
            Pattern.compile("(?<!\\p{L})(?:ISO|TCVN|QCVN|QCĐP|VBHN)[ :]?\\d[\\d:/.-]{0,16}"),
            Pattern.compile("(?<!\\d)0\\d{2,3}[. ]\\d{3,4}[. ]\\d{3,4}|(?<!\\d)0\\d{8,10}(?!\\d)"));

    private static final String DAY = "\\d{1,2}(?: ?[/.-] ?\\d{1,2})?(?: ?[/.-] ?\\d{4})?";
    private static final String NUMBER = "\\d{1,4}+(?:[.,]\\d{1,2}+){0,2}+[a-zđ]?+(?! ?[%‰\\d])";
    private static final String AND = " ?(?:-|đến|tới|và|,) ?";
    private static final String STRUCTURE =
            "điều|khoản|chương|mục|tiểu mục|tiết|phụ lục|biểu|(?<!kiểu )mẫu|bảng|trang|nghị quyết|chỉ thị|quyết định|kết luận"
                    + "|thông báo|nghị định|thông tư|công điện|quy định";
    private static final String ORDINAL =
            "khóa|khoá|thứ|hội nghị|trung ương|(?<!nâng |xếp |thăng |tăng )hạng|cấp độ|mức độ|loại|lớp|khối|khối lớp|thôn|ấp|xóm|khu phố|khu|tổ|quận"
                    + "|vùng|đợt|bước|vòng|đề án|dự án|tiểu dự án|chương trình|tiêu chí|nội dung|nhiệm vụ|mũi|liều|tầng"
                    + "|quốc lộ|tỉnh lộ|huyện lộ|tháng thứ|lần thứ";

    private static final List<Pattern> TIMES = List.of(
            Pattern.compile("\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:19|20)\\d{2}"),
            Pattern.compile("(?<!\\p{L})(?:ngày|mùng|hôm|dịp|mừng|kỷ niệm|sáng|chiều|tối|trước|sau) ?(?:ngày )?"
                    + "\\d{1,2} ?/ ?\\d{1,2}(?!\\d)(?:" + AND + "(?:ngày )?\\d{1,2} ?/ ?\\d{1,2}(?!\\d))?"),
            Pattern.compile("(?<!\\p{L})(?:ngày|mùng) ?" + DAY + "(?:" + AND + "(?:ngày )?" + DAY + "){0,3}"),
            Pattern.compile("\\d{1,2}(?: ?/ ?\\d{1,2})?(?:" + AND + "\\d{1,2}(?: ?/ ?\\d{1,2})?)?"
                    + "(?= ?(?:của tháng|hằng (?:tháng|năm|quý)|hàng (?:tháng|năm|quý)|mỗi (?:tháng|năm)))"),
            Pattern.compile("(?<!\\p{L})(?:tháng|quý|quí|tuần) ?\\d{1,2}(?!\\d)(?:" + AND + "\\d{1,2}(?!\\d)){0,3}"),
            Pattern.compile("(?<!\\d)(?:\\d{1,2} ?/ ?)?(?<![\\d.,])(?:19|20)\\d{2}" + AND
                    + "(?:năm |hết năm )?(?:19|20)\\d{2}(?![\\d.,]\\d|\\d| ?%)"),
            Pattern.compile("(?<!\\d)\\d{1,2} ?/ ?(?:19|20)\\d{2}(?!\\d)"),
            Pattern.compile(
                    "(?<!\\p{L})(?:năm|năm học|giai đoạn|nhiệm kỳ|đến|tới|từ|cuối|hết|trước|đầu|cùng kỳ|so với|/|-) ?(?:19|20)\\d{2}(?![\\d.,]\\d|\\d| ?%)"),
            Pattern.compile("(?<!\\d)\\d{1,2} ?(?:h|giờ) ?\\d{2}(?!\\d)(?: ?phút)?"),
            Pattern.compile("(?<!\\p{L})(?:lúc|hồi|từ|vào) ?\\d{1,2} ?(?:h|giờ)(?!\\p{L})"),
            Pattern.compile("(?<!\\d)24 ?/ ?7(?!\\d)|(?<!\\d)24 ?/ ?24(?= ?(?:giờ|h(?!\\p{L})))"));

    private static final List<Pattern> IDENTITIES = List.of(
            Pattern.compile("(?<!\\p{L})số(?: hiệu)? ?:? ?\\d[\\d.]{0,12}(?! ?%|\\d)"),
            Pattern.compile("(?<!\\p{L})(?:" + STRUCTURE + ")(?: số)? " + NUMBER + "(?:" + AND + NUMBER + "){0,3}"),
            Pattern.compile("(?<!\\p{L})(?:" + ORDINAL + ")(?: số)? " + NUMBER + "(?:" + AND + NUMBER + "){0,3}"),
            Pattern.compile("(?<!\\p{L})(?:cấp|mức) [1-5](?!\\d)(?! ?[%.,]?\\d)(?! \\p{L}{2,3}(?!\\p{L}))"),
            Pattern.compile(
                    "(?<!\\p{L})điểm \\d{1,2}(?= ?,? ?(?:mục|khoản|điều|phần|chương|phụ lục|kế hoạch|nghị quyết|công văn)(?!\\p{L}))"),
            Pattern.compile("[(\\[]\\d{1,2}[)\\]]|(?<=[:;,] )\\d{1,2}\\)"),
            Pattern.compile("(?<!\\d)\\d\\.0(?![\\d%])"),
            Pattern.compile("(?<!\\p{L})tỷ lệ 1 ?/ ?\\d[\\d.]{0,6}"),
            Pattern.compile("(?<![\\d.,])[1-9] (?:không|rõ|tại chỗ|sạch|tốt|cùng|biết|tự|dám|phải|trước|sẵn sàng|thật)"
                    + "(?!\\p{L})"));

    private FigureMask() {}

    /** Only names are blanked: years and dates still show. */
    static String names(String text, String folded) {
        return masked(text, folded, NAMES);
    }

    /** @param named what {@link #names} left */
    static String figures(String named) {
        String timeless = masked(named, named, TIMES);
        return masked(timeless, timeless, IDENTITIES);
    }

    private static String masked(String searched, String folded, List<Pattern> patterns) {
        StringBuilder masked = new StringBuilder(folded);
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(searched);
            while (matcher.find()) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    masked.setCharAt(i, Character.isDigit(masked.charAt(i)) ? BLANK : masked.charAt(i));
                }
            }
        }
        return masked.toString();
    }
}
