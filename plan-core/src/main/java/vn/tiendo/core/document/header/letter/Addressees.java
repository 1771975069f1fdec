package vn.tiendo.core.document.header.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.outline.Marker;
import vn.tiendo.core.document.outline.MarkerKind;
import vn.tiendo.core.document.outline.MarkerReader;

/**
 * "Kính gửi" opens a letter (công văn), which has no title: the bodies below it are addressed, not given a task, and
 * the preamble follows them (NĐ 30/2020, Phụ lục I, ô 9a).
 */
public final class Addressees {
    private static final Pattern BEGIN = Pattern.compile("^kính gửi(?![\\p{L}]).*");
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?:thực hiện|căn cứ|triển khai|để|nhằm|trên cơ sở|theo|tiếp tục|xét|trong|ngày|năm|qua|sau khi|thời gian"
                    + "|giao|yêu cầu|đề nghị|nơi nhận)(?: |:)");
    private static final int DEEPEST = 60;
    private static final int LONGEST = 200;
    private static final int MOST = 60;

    private Addressees() {}

    /** The line of "Kính gửi" above the title, -1 in any other document. */
    public static int at(List<Line> lines, int title) {
        for (int i = 0; i < Math.min(title < 0 ? lines.size() : title, DEEPEST); i++) {
            if (BEGIN.matcher(lines.get(i).flat().folded()).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Where the preamble begins. */
    public static int end(List<Line> lines, int begin) {
        int end = begin + 1;
        while (end < Math.min(lines.size(), begin + MOST) && goesOn(lines, begin, end)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(List<Line> lines, int begin, int i) {
        Line line = lines.get(i);
        Marker marker = MarkerReader.read(line.flat(), line.starred());
        if (marker != null) {
            return bullet(marker);
        }
        boolean first = i == begin + 1 && lines.get(begin).flat().text().endsWith(":");
        return line.flat().length() < LONGEST
                && (first || !line.blankBefore())
                && !PREAMBLE.matcher(line.flat().folded()).lookingAt();
    }

    private static boolean bullet(@Nullable Marker marker) {
        return marker != null
                && (marker.kind() == MarkerKind.DASH
                        || marker.kind() == MarkerKind.PLUS
                        || marker.kind() == MarkerKind.STAR);
    }

    /**
     * Where the body begins: at the first number, or behind the line that ends the preamble with a colon. A letter of
     * running paragraphs is body from its first.
     */
    public static int bodyOf(List<Line> lines, int preamble, int tail) {
        for (int i = preamble; i < tail; i++) {
            Line line = lines.get(i);
            Marker marker = MarkerReader.read(line.flat(), line.starred());
            if (marker != null && (!bullet(marker) || i > preamble)) {
                return i;
            }
            if (line.flat().text().endsWith(":")) {
                return i + 1;
            }
        }
        return preamble;
    }
}
