package vn.tiendo.core.document.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.outline.Capitals;
import vn.tiendo.core.document.reading.Found;

/** The line that names the kind of document (tên loại), in capitals, alone or with the subject behind it. */
final class TitleLine {
    private static final Pattern KIND =
            Pattern.compile("^(kế hoạch|quyết định|chương trình(?: hành động| công tác)?|đề án"
                    + "|hướng dẫn|chỉ thị|nghị quyết|kết luận|thông báo|phương án|quy chế|quy định|báo cáo|tờ trình|dự án|công điện"
                    + "|thông tri|chiến lược)(?: liên tịch| phối hợp)?(?= |$|:)");

    private TitleLine() {}

    static boolean is(FlatText line) {
        Matcher kind = KIND.matcher(line.folded());
        if (!kind.find()) {
            return false;
        }
        boolean alone = kind.end() >= line.length() - 1;
        boolean capitals = Capitals.are(line.text().substring(0, kind.end()));
        return alone && Character.isUpperCase(line.text().charAt(0)) || capitals;
    }

    static boolean isDecision(FlatText line) {
        return is(line) && line.folded().startsWith("quyết định");
    }

    static boolean isPlan(FlatText line) {
        return is(line) && line.folded().startsWith("kế hoạch");
    }

    /** Kind in ordinary writing. */
    static @Nullable Found<String> kind(FlatText line) {
        Matcher kind = KIND.matcher(line.folded());
        if (!kind.find()) {
            return null;
        }
        String word = kind.group();
        return new Found<>(Character.toUpperCase(word.charAt(0)) + word.substring(1), line.span(0, kind.end()));
    }

    /** What stands behind the kind on the same line: the beginning of the subject. */
    static FlatText rest(FlatText line) {
        Matcher kind = KIND.matcher(line.folded());
        return kind.find() ? line.from(Math.min(line.length(), kind.end())) : FlatText.EMPTY;
    }
}
