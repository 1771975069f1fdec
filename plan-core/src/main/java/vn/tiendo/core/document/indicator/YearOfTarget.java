package vn.tiendo.core.document.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year a figure is to be reached in (I5): right behind it, else said before it in the sentence, else in the heading,
 * else that of a one-year plan; of a period the last. "Hằng năm" means no year.
 */
final class YearOfTarget {
    private static final Pattern YEAR = Pattern.compile("(?<every>(?<!\\p{L})(?:hằng|hàng|mỗi|từng) năm(?!\\p{L}))"
            + "|(?<!\\p{L})(?:năm|năm học|giai đoạn|nhiệm kỳ|thời kỳ|các năm|đến|tới|cuối|hết|trước|đầu|/|-) ?(?:(?:19|20)\\d{2} ?(?:-|đến|tới|,|và) ?(?:hết |cuối )?(?:năm )?)?"
            + "(?<year>(?:19|20)\\d{2})(?![\\d.,]\\d|\\d| ?%)");
    private static final Pattern BASE =
            Pattern.compile("(?<!\\p{L})(?:so với|so|so sánh|cùng kỳ|theo giá|giá cố định)(?: [\\p{L}]+){0,4} ?$");
    private static final Pattern FURTHER =
            Pattern.compile("(?<!\\p{L})(?:và|,|;) ?(?:(?:đến|trong|tới|vào) )?(?:cuối |hết )?$");
    private static final Pattern YEARLY = Pattern.compile("^ ?/ ?năm(?!\\p{L})");
    private static final Pattern CLOSED = Pattern.compile("[^()]{0,200}\\)");
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?:chiến lược|đề án|chương trình|quy hoạch|dự án|nghị quyết|kế hoạch)(?!\\p{L})(?:(?!mục tiêu|phấn đấu|chỉ tiêu)[^,;:]){0,150}$");
    private static final int BACK = 400;
    private static final int AHEAD = 60;
    private static final int BEFORE = 160;

    private YearOfTarget() {}

    /** @param year null for every year */
    record Said(@Nullable Integer year) {}

    /**
     * @param only of a one-year plan
     * @param begins what lies before it is past
     */
    record Plan(@Nullable Integer only, @Nullable Integer begins) {
        static final Plan UNKNOWN = new Plan(null, null);
    }

    /**
     * A year as it stands.
     *
     * @param besides the base of a comparison, or part of a name
     * @param further begins a statement of its own: ", đến năm 2030 …"
     */
    record Word(int start, int end, Said said, boolean besides, boolean further) {}

    static List<Word> in(String named) {
        List<Word> words = new ArrayList<>();
        Matcher years = YEAR.matcher(named);
        while (years.find()) {
            String before = named.substring(Math.max(0, years.start() - BEFORE), years.start());
            boolean every = years.group("every") != null;
            Said said = new Said(every ? null : Integer.valueOf(years.group("year")));
            boolean besides =
                    BASE.matcher(before).find() || NAMED.matcher(before).find();
            boolean further = FURTHER.matcher(before).find();
            words.add(new Word(years.start(), years.end(), said, besides, further));
        }
        return words;
    }

    static @Nullable Said inHeading(String named) {
        Said said = null;
        for (Word word : in(named)) {
            said = word.besides() ? said : word.said();
        }
        return said;
    }

    static @Nullable Said inSentence(Candidate candidate) {
        if (candidate.figure().percent() && YEARLY.matcher(candidate.after(8)).find()) {
            return new Said(null);
        }
        List<Word> words = candidate.sentence().years();
        Word behind = words.isEmpty() ? null : behind(candidate);
        if (behind != null) {
            return behind.said();
        }
        int start = candidate.figure().start();
        Said said = null;
        for (Word word : words) {
            boolean before = word.end() <= start && word.start() >= start - BACK;
            if (before && !word.besides() && !closed(candidate, word) && !takenBefore(candidate, word)) {
                said = word.said();
            }
        }
        return said;
    }

    /** A year in a bracket that closes before the figure belongs to what stands before the bracket. */
    private static boolean closed(Candidate candidate, Word word) {
        String named = candidate.sentence().named();
        return CLOSED.matcher(named)
                .region(word.end(), candidate.figure().start())
                .lookingAt();
    }

    /** A year that stands right behind an earlier figure is that one's. */
    private static boolean takenBefore(Candidate candidate, Word word) {
        Candidate earlier = candidate.previous();
        while (earlier != null && earlier.figure().end() > word.start()) {
            earlier = earlier.previous();
        }
        return earlier != null && word.equals(behind(earlier));
    }

    private static @Nullable Word behind(Candidate candidate) {
        int end = candidate.figure().end();
        int to = Math.min(stop(candidate.sentence().named(), end), Math.max(end, candidate.next()));
        for (Word word : candidate.sentence().years()) {
            if (word.start() >= end && word.end() <= to && !word.besides() && !word.further()) {
                return word;
            }
        }
        return null;
    }

    private static int stop(String named, int end) {
        int to = Math.min(named.length(), end + AHEAD);
        for (int i = end; i < to; i++) {
            boolean decimal = i + 1 < named.length() && Character.isDigit(named.charAt(i + 1));
            if (",;.".indexOf(named.charAt(i)) >= 0 && !decimal) {
                return i;
            }
        }
        return to;
    }
}
