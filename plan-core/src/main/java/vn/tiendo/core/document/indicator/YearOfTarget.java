package vn.tiendo.core.document.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.header.Front;
import vn.tiendo.core.document.header.TermReader;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.shared.DateRange;

/**
 * The year a figure is to be reached in (I5): right behind it, else said before it in the sentence, else in the heading,
 * else of the plan's own period; of a period the last. "Hằng năm" means no year.
 */
final class YearOfTarget {
    private static final Cue YEAR = Cue.of(
            "(?<every>(?<!\\p{L})(?:(?:hằng|hàng|mỗi|từng) (?:năm|quý|tháng|tuần)|mỗi (?:kỳ|đợt|cuộc|buổi|lần|phiên|hội nghị))(?!\\p{L}))"
                    + "|(?<!\\p{L})(?:năm|năm học|giai đoạn|nhiệm kỳ|thời kỳ|các năm|đến|tới|cuối|hết|trước|đầu|/|-) ?(?:(?:19|20)\\d{2} ?(?:-|đến|tới|,|và) ?(?:hết |cuối )?(?:năm )?)?"
                    + "(?<year>(?:19|20)\\d{2})(?![\\d.,]\\d|\\d| ?%)");
    private static final Pattern BASE = Pattern.compile(
            "(?<!\\p{L})(?:so với|so|so sánh|cùng kỳ|theo giá|giá cố định|gấp \\d[\\d.,]{0,6} lần)(?: [\\p{L}]+){0,4} ?$");
    private static final Pattern FURTHER =
            Pattern.compile("(?:(?<!\\p{L})và|[,;]) ?(?:(?:đến|trong|tới|vào) )?(?:cuối |hết )?$");
    private static final Pattern YEARLY = Pattern.compile("^ ?/ ?năm(?!\\p{L})");
    private static final Pattern LAST = Pattern.compile("^ ?(?:[.;]|$)");
    private static final Pattern CLOSED = Pattern.compile("[^()]{0,200}\\)");
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?:chiến lược|đề án|chương trình|quy hoạch|dự án|nghị quyết|kế hoạch)(?!\\p{L})(?:(?!mục tiêu|phấn đấu|chỉ tiêu)[^,;:]){0,150}$");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]{1,600}\"");
    private static final Pattern OF_A_PAPER = Pattern.compile(
            "(?:nghị quyết|đại hội|chiến lược|đề án|chương trình|chỉ thị|kết luận|quy hoạch)(?!\\p{L})[^\"]{0,200}(?:giai đoạn|nhiệm kỳ|thời kỳ)");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("năm học (\\d{4}) ?- ?(\\d{4})");
    private static final int BACK = 400;
    private static final int AHEAD = 60;
    private static final int FAR = 150;
    private static final int BEFORE = 160;

    private YearOfTarget() {}

    /** @param year null for every year */
    record Said(@Nullable Integer year) {}

    /**
     * @param last of the plan's own period
     * @param begins what lies before it is past
     */
    record Plan(@Nullable Integer last, @Nullable Integer begins) {
        static final Plan UNKNOWN = new Plan(null, null);

        /** A period in quotation marks or of a named paper is not the plan's; years far from the date are not the plan's. */
        static Plan of(Front front) {
            Found<String> date = front.header().date();
            Integer issued = date == null ? null : Integer.valueOf(date.value().substring(0, 4));
            FlatText own = unquoted(front.subject());
            Found<DateRange> term = OF_A_PAPER.matcher(own.folded()).find() ? null : TermReader.in(own);
            Integer from = term == null || term.value().from() == null
                    ? null
                    : Integer.valueOf(term.value().from().getYear());
            Integer to = term == null || term.value().to() == null
                    ? null
                    : Integer.valueOf(term.value().to().getYear());
            Matcher school = SCHOOL_YEAR.matcher(own.folded());
            if (term == null && school.find()) {
                from = Integer.valueOf(school.group(1));
                to = Integer.valueOf(school.group(2));
            }
            if (from == null || to == null || issued != null && (to < issued || from > issued + 1)) {
                return new Plan(null, issued);
            }
            return new Plan(to, from.equals(to) || issued == null ? from : issued);
        }

        private static FlatText unquoted(FlatText subject) {
            Matcher quoted = QUOTED.matcher(subject.folded());
            return quoted.find()
                    ? FlatText.join(List.of(subject.sub(0, quoted.start()), subject.from(quoted.end())))
                    : subject;
        }
    }

    /**
     * A year as it stands.
     *
     * @param besides the base of a comparison, or part of a name
     * @param further begins a statement of its own: ", đến năm 2030 …"
     * @param last nothing is said behind it: "…, đến hết năm 2030."
     */
    record Word(int start, int end, Said said, boolean besides, boolean further, boolean last) {}

    static List<Word> in(String named) {
        List<Word> words = new ArrayList<>();
        for (Matcher years : YEAR.in(named)) {
            String before = named.substring(Math.max(0, years.start() - BEFORE), years.start());
            boolean every = years.group("every") != null;
            Said said = new Said(every ? null : Integer.valueOf(years.group("year")));
            boolean besides =
                    BASE.matcher(before).find() || NAMED.matcher(before).find();
            boolean further = FURTHER.matcher(before).find();
            boolean last = LAST.matcher(named.substring(years.end(), Math.min(named.length(), years.end() + 4)))
                    .find();
            words.add(new Word(years.start(), years.end(), said, besides, further, last));
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
        List<Word> words = candidate.sentence().years();
        Word behind = words.isEmpty() ? null : behind(candidate);
        if (behind != null) {
            return behind.said();
        }
        int start = candidate.figure().start();
        Said said = null;
        for (Word word : words) {
            boolean before = word.end() <= start && word.start() >= start - BACK;
            boolean every = word.said().year() == null;
            if (before
                    && !(every && parted(candidate, word))
                    && !word.besides()
                    && !closed(candidate, word)
                    && !takenBefore(candidate, word)) {
                said = word.said();
            }
        }
        return said;
    }

    /** "4%/năm" with no year said means every year, and not the plan's last. */
    static boolean yearly(Candidate candidate) {
        return candidate.figure().percent()
                && YEARLY.matcher(candidate.after(8)).find();
    }

    /** "Hằng năm …; kết nạp 40 đảng viên": what holds for every year ends with the semicolon. */
    private static boolean parted(Candidate candidate, Word word) {
        String named = candidate.sentence().named();
        return named.substring(word.end(), candidate.figure().start()).indexOf(';') >= 0;
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
        int next = Math.max(end, candidate.next());
        int to = Math.min(stop(candidate.sentence().named(), end), next);
        for (Word word : candidate.sentence().years()) {
            boolean right = word.start() >= end && !word.besides();
            boolean near = word.end() <= to && !word.further();
            if (right && (near || word.last() && word.further() && word.end() <= Math.min(next, end + FAR))) {
                return word;
            }
        }
        return null;
    }

    private static int stop(String named, int end) {
        int to = Math.min(named.length(), end + AHEAD);
        for (int i = end; i < to; i++) {
            boolean decimal = i + 1 < named.length() && Character.isDigit(named.charAt(i + 1));
            if (",;:.".indexOf(named.charAt(i)) >= 0 && !decimal) {
                return i;
            }
        }
        return to;
    }
}
