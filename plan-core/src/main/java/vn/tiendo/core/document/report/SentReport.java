package vn.tiendo.core.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Sentences;

/** A report that one sentence names and the next one sends ("Báo cáo tổng kết. Nộp về Phòng Y tế trước ngày 30/5") is one duty. */
final class SentReport {
    private static final Pattern NAMED = Pattern.compile("^[-+ ]{0,3}báo cáo [^:]{3,200}\\.$");
    private static final Pattern SENT = Pattern.compile("^(?:gửi|nộp) ");

    private SentReport() {}

    static List<FlatText> sentences(FlatText paragraph) {
        List<FlatText> duties = new ArrayList<>();
        for (FlatText sentence : Sentences.of(paragraph)) {
            boolean sent = !duties.isEmpty()
                    && SENT.matcher(sentence.folded()).find()
                    && NAMED.matcher(duties.getLast().folded()).matches();
            duties.add(sent ? FlatText.join(List.of(duties.removeLast(), sentence)) : sentence);
        }
        return duties;
    }
}
