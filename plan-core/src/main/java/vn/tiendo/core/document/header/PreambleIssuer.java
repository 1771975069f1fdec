package vn.tiendo.core.document.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.wording.BodyHead;

/** Without a letterhead the issuer is who "ban hành" or "xây dựng" the plan at the end of the preamble. */
final class PreambleIssuer {
    private static final Pattern ISSUES = Pattern.compile(
            " (?:ban hành|xây dựng|đề ra|triển khai|tổ chức triển khai|lập) (?:và triển khai )?(?:chương trình, )?kế hoạch");

    private PreambleIssuer() {}

    static @Nullable Found<String> in(FlatText preamble) {
        Matcher issues = ISSUES.matcher(preamble.folded());
        Found<String> issuer = null;
        while (issues.find()) {
            int start = clauseStart(preamble.text(), issues.start());
            FlatText name = preamble.sub(start, issues.start());
            if (name.length() < 100 && BodyHead.at(name, 0)) {
                issuer = name.found().read(HowRead.DERIVED);
            }
        }
        return issuer;
    }

    /** Without a title the preamble still tells what is issued. */
    static @Nullable Found<String> kind(FlatText preamble) {
        Matcher issues = ISSUES.matcher(preamble.folded());
        if (in(preamble) == null || !issues.find()) {
            return null;
        }
        int start = issues.end() - "kế hoạch".length();
        return new Found<>("Kế hoạch", preamble.span(start, issues.end())).read(HowRead.DERIVED);
    }

    private static int clauseStart(String text, int end) {
        for (int i = end - 1; i > 0; i--) {
            if (",.;:\"”".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
