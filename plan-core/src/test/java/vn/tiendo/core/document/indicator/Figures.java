package vn.tiendo.core.document.indicator;

import java.util.List;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.ReadIndicator;

/** Reads the indicators of made-up plans, each as one short line: ">= 70 % 2031", the year "-" where none is said. */
final class Figures {
    private static final String FRONT =
            "UBND XÃ HỒNG CHÂU\nSố: 7/KH-UBND\nHồng Châu, ngày 05 tháng 01 năm 2031\n\nKẾ HOẠCH\nTrồng cây%s\n\nUBND xã ban hành Kế hoạch như sau:\n\n";

    private Figures() {}

    /** Of a sentence under the targets of a one-year plan. */
    static List<String> ofTarget(String sentence) {
        return of(FRONT.formatted(" năm 2031") + "I. CHỈ TIÊU\n- " + sentence + "\n");
    }

    /** Of a sentence under the tasks of a plan without a period. */
    static List<String> ofTask(String sentence) {
        return of(FRONT.formatted("") + "I. NHIỆM VỤ\n- " + sentence + "\n");
    }

    static List<String> ofBody(String subject, String body) {
        return of(FRONT.formatted(subject) + body);
    }

    static List<String> of(String text) {
        return read(text).stream().map(Figures::line).toList();
    }

    static List<ReadIndicator> read(String text) {
        return new DocumentParser().parse(SourceDocument.of(text)).indicators();
    }

    static List<ReadIndicator> readTarget(String sentence) {
        return read(FRONT.formatted(" năm 2031") + "I. CHỈ TIÊU\n- " + sentence + "\n");
    }

    static String line(ReadIndicator indicator) {
        String unit = indicator.unit().isEmpty() ? "" : indicator.unit() + " ";
        return indicator.comparison().sign() + " "
                + indicator.value().stripTrailingZeros().toPlainString() + " " + unit
                + (indicator.year() == null ? "-" : indicator.year());
    }
}
