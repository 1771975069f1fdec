package vn.tiendo.core.document.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.core.document.reading.ReadRecipient.Purpose;

/** What a recipient gets the paper for, by the words in brackets: "(để b/c)", "(để ph/h)", "(t/h)". */
enum RecipientPurpose {
    FILED(Purpose.FILE, "^lưu(?![\\p{L}])"),
    REPORTED(Purpose.REPORT_TO, "\\([^()]*(?:báo cáo|b/c|b/cáo|bc|để b\\.c)"),
    COOPERATING(Purpose.COOPERATE, "\\([^()]*(?:phối hợp|ph/h|p/h)"),
    CARRYING_OUT(Purpose.CARRY_OUT, "\\([^()]*(?:thực hiện|t/h|th/h|để th)"),
    KNOWING(Purpose.KNOW, "\\([^()]*(?:để biết|theo dõi|giám sát|chỉ đạo|đăng tải)");

    private final Purpose purpose;
    private final Pattern words;

    RecipientPurpose(Purpose purpose, String words) {
        this.purpose = purpose;
        this.words = Pattern.compile(words);
    }

    static Purpose of(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(p -> p.words.matcher(lower).find())
                .map(p -> p.purpose)
                .findFirst()
                .orElse(Purpose.NOT_STATED);
    }
}
