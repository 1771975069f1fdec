package vn.tiendo.core.document.task;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.deadline.TimeContext;
import vn.tiendo.core.document.deadline.TimeReader;
import vn.tiendo.core.document.deadline.TimeWord;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ReadWhen;

/**
 * The time in a heading, which holds for all items below it: in brackets, as the heading itself ("Quý I/2031", "Thứ Hai,
 * ngày 24/8/2031"), behind the name of a step ("Bước 2, từ 01/4 đến 31/5/2031: …"), or at its end ("… cần làm ngay
 * trong tháng 12/2031"). "Nhiệm vụ thường xuyên" is the heading of standing tasks.
 */
final class HeadingTime {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{4,80})\\)");
    private static final Pattern BESIDE_TIME = Pattern.compile(
            "\\([^()]{0,40}\\)|(?<!\\p{L})(?:ngày (?:thứ )?\\d{1,2}(?= ?:)|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|buổi|sáng|chiều|tối|trưa|lúc|vào|thời gian|dự kiến|từ|đến|trong|và"
                    + "|\\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?(?: phút)?)(?!\\p{L})|[^\\p{L}]");
    private static final Pattern STEP = Pattern.compile(
            "^(?:bước|đợt|giai đoạn|vòng|lần|kỳ|phần|tuần|tháng thứ) (?:thứ )?(?:\\d{1,2}|[ivx]{1,4}|một|hai|ba|tư|nhất)(?:,| -|:| từ(?= ngày| tháng| \\d))? ?(?<time>[^:(]{4,80}?)(?=[:(.]|$)");
    private static final Pattern STANDING = Pattern.compile(
            "^(?:các |những |một số |nhóm )?(?:nhiệm vụ|công việc|hoạt động|công tác|nội dung)(?:,? (?:giải pháp|công tác))?(?: thực hiện| triển khai| làm)? thường xuyên(?:,? liên tục)?[:.]?$");
    private static final Pattern FROM = Pattern.compile("(?:từ|trước|trong) (?:ngày|tháng|qu[ýí]|\\d)");
    private static final Pattern AT_END = Pattern.compile(
            "(?<time>(?:ngay trong|trong|hoàn thành(?: xong)?(?: trong| trước)?|xong(?: trong| trước)?) (?:ngày \\d|tháng \\d|qu[ýí] [iv\\d]).{0,40})[:.]?$");

    private HeadingTime() {}

    static ReadWhen of(FlatText whole, @Nullable Integer year) {
        FlatText title = whole.atMost(400);
        Matcher bracket = BRACKET.matcher(title.text());
        while (bracket.find()) {
            ReadWhen when = mostly(title.sub(bracket.start(1), bracket.end(1)), year);
            if (when.phrase() != null) {
                return when;
            }
        }
        if (isTime(title, year)) {
            return TimeReader.choose(title, stated(title, year));
        }
        if (STANDING.matcher(title.folded()).matches()) {
            int at = title.folded().indexOf("thường xuyên");
            return new ReadWhen(Deadline.ONGOING, title.found(at, at + "thường xuyên".length()));
        }
        for (Pattern place : List.of(STEP, AT_END)) {
            Matcher time = place.matcher(title.folded());
            if (time.find()) {
                FlatText words = title.sub(time.start("time"), time.end("time"));
                return place == STEP ? begins(words, year) : mostly(words, year);
            }
        }
        return ReadWhen.NOTHING;
    }

    /** Whether a line names a time and nothing else. */
    static boolean isTime(FlatText line, @Nullable Integer year) {
        if (line.length() > 80) {
            return false;
        }
        StringBuilder rest = new StringBuilder(line.folded());
        List<TimeWord> words = stated(line, year);
        for (TimeWord word : words) {
            for (int i = word.start(); i < word.end(); i++) {
                rest.setCharAt(i, '.');
            }
        }
        return !words.isEmpty() && BESIDE_TIME.matcher(rest).replaceAll("").isEmpty();
    }

    /** Behind the name of a step the time may go on ("từ ngày 15/3/2031 đến ngày hội, gồm các việc"). */
    private static ReadWhen begins(FlatText text, @Nullable Integer year) {
        List<TimeWord> words = stated(text, year);
        return words.stream()
                        .anyMatch(w ->
                                w.start() == 0 && FROM.matcher(text.folded()).lookingAt())
                ? TimeReader.choose(text, words)
                : mostly(text, year);
    }

    private static ReadWhen mostly(FlatText text, @Nullable Integer year) {
        List<TimeWord> words = stated(text, year);
        int covered = words.stream().mapToInt(w -> w.end() - w.start()).sum();
        return covered * 2 < text.length() ? ReadWhen.NOTHING : TimeReader.choose(text, words);
    }

    private static List<TimeWord> stated(FlatText text, @Nullable Integer year) {
        return TimeReader.words(text, TimeContext.line(year, false)).stream()
                .filter(w -> w.weight() != TimeWord.Weight.VAGUE)
                .toList();
    }
}
