package vn.tiendo.core.document.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.noise.Cue;

/**
 * A span counted from an event: "trong 10 ngày làm việc kể từ ngày nhận được văn bản". Months, and days counted back
 * ("gửi trước 07 ngày", "05 ngày trước khi họp"), are kept as words.
 */
final class EventRule {
    private static final String LEAD =
            "(?:(?:trong|sau|chậm nhất|vòng|thời hạn|thời gian|không quá|là|muộn nhất|khoảng) ){0,5}";
    private static final Cue AFTER = Cue.of(LEAD
            + "(\\d{1,3})(?: \\(\\p{L}{2,9}(?: \\p{L}{2,7}){0,3}\\))? (ngày|tuần)( làm việc)?,? (?:kể từ sau|kể từ|tính từ|từ|sau) "
            + "((?:ngày|khi|thời điểm|lúc)[^.;,:()]{2,80})");
    private static final Cue OTHER = Cue.of(
            "(?:" + LEAD
                    + "\\d{1,3} (?:tháng|năm|giờ|ngày|tuần)(?: làm việc)?,? (?:kể từ|tính từ|từ|sau|trước) (?:sau )?(?:khi|ngày|thời điểm|lúc)(?! \\d)[^.;,:()]{2,80}"
                    + "|(?<!\\p{L})trước (?:ít nhất |tối thiểu |khoảng )?(?:\\d{1,3}|một|hai|ba) (?:ngày|tuần|giờ|tiếng)(?: làm việc)?(?! ?\\p{L}{0,4} ?\\d| hằng| hàng| mỗi)"
                    + "|(?<!\\p{L})(?:trong vòng|trong thời hạn|trong thời gian|không quá|chậm nhất(?: là| sau)?|sau) \\d{1,3} (?:ngày|tuần|giờ)(?: làm việc)?(?! ?\\d))");

    private EventRule() {}

    static List<TimeWord> in(String text, String written) {
        List<TimeWord> words = new ArrayList<>();
        for (Matcher m : AFTER.in(text)) {
            String event = written.substring(m.start(4), m.end(4)).strip();
            int days = Integer.parseInt(m.group(1)) * ("tuần".equals(m.group(2)) ? 7 : 1);
            Deadline due = new Deadline.AfterEvent(days, m.group(3) != null, event);
            words.add(new TimeWord(m.start(), m.end(), due, TimeWord.Weight.EXPLICIT));
        }
        for (Matcher m : OTHER.in(text)) {
            TimeWord word = new TimeWord(m.start(), m.end(), Deadline.UNSPECIFIED, TimeWord.Weight.VAGUE);
            if (words.stream().noneMatch(word::overlaps)) {
                words.add(word);
            }
        }
        return words;
    }
}
