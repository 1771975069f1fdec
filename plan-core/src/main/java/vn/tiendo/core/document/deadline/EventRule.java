package vn.tiendo.core.document.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.calendar.Deadline;

/** A number of days counted from an event: "trong 10 ngày làm việc kể từ ngày nhận được văn bản". */
final class EventRule {
    private static final Pattern AFTER = Pattern.compile(
            "(?:(?:trong|sau|chậm nhất|vòng|thời hạn|thời gian|không quá|là) ){0,4}(\\d{1,3}) ngày( làm việc)?,? (?:kể từ|tính từ|từ|sau|kể từ sau) "
                    + "((?:ngày|khi|thời điểm|lúc)[^.;,:()]{2,80})");

    private EventRule() {}

    static List<TimeWord> in(String text, String written) {
        List<TimeWord> words = new ArrayList<>();
        for (Matcher m = AFTER.matcher(text); m.find(); ) {
            String event = written.substring(m.start(3), m.end(3)).strip();
            Deadline due = new Deadline.AfterEvent(Integer.parseInt(m.group(1)), m.group(2) != null, event);
            words.add(new TimeWord(m.start(), m.end(), due, TimeWord.Weight.EXPLICIT));
        }
        return words;
    }
}
