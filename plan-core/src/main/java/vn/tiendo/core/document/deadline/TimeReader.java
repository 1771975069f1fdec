package vn.tiendo.core.document.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.RecurrenceRule;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadWhen;

/** Reads all time words of a piece of text, in order, and picks the one that counts. */
public final class TimeReader {
    private static final int ENOUGH = 6_000;

    private TimeReader() {}

    public static List<TimeWord> words(FlatText whole, TimeContext context) {
        FlatText text = whole.atMost(ENOUGH);
        String mended = CueSlips.mend(text.folded());
        String masked = context.timeLine() ? TimeMask.documentsOnly(mended) : TimeMask.apply(mended);
        List<TimeWord> words = new ArrayList<>();
        addFree(words, WeekdayRule.in(masked));
        addFree(words, RhythmRule.in(masked));
        addFree(words, IntervalRule.in(masked));
        addFree(words, EventRule.in(masked, text.text()));
        List<Moment> moments = new ArrayList<>(free(words, MomentReader.in(masked)));
        moments.removeIf(m -> PeriodName.is(masked, m));
        MomentReader.shareYears(masked, moments);
        addFree(words, YearlyDayRule.in(masked, moments));
        addFree(words, SpanRule.in(masked, free(words, moments), context));
        for (Moment moment : free(words, moments)) {
            TimeWord word = PointRule.of(masked, moment, context);
            if (word != null) {
                words.add(word);
            }
        }
        addFree(words, BareRhythmRule.in(text, masked, context));
        addFree(words, OngoingRule.in(text, masked, context));
        addFree(words, VagueRule.in(masked, context));
        words.sort(Comparator.comparingInt(TimeWord::start));
        return words;
    }

    /** An explicit time beats "thường xuyên"; of several dates the first, of several bare rhythms the shortest. */
    public static ReadWhen choose(FlatText text, List<TimeWord> words) {
        List<TimeWord> explicit = words.stream()
                .filter(w -> w.weight() == TimeWord.Weight.EXPLICIT)
                .toList();
        if (!explicit.isEmpty()) {
            return when(text, shortest(explicit));
        }
        return words.stream()
                .min(Comparator.comparing(TimeWord::weight))
                .map(w -> when(text, w))
                .orElse(ReadWhen.NOTHING);
    }

    public static ReadWhen when(FlatText text, TimeWord word) {
        return new ReadWhen(word.deadline(), phrase(text, word));
    }

    /** The words of the text; words mended to be understood are less sure. */
    public static Found<String> phrase(FlatText text, TimeWord word) {
        Found<String> words = text.found(word.start(), word.end());
        boolean mended = !CueSlips.mend(text.folded())
                .regionMatches(word.start(), text.folded(), word.start(), word.end() - word.start());
        return mended ? words.read(HowRead.REPAIRED) : words;
    }

    private static TimeWord shortest(List<TimeWord> explicit) {
        TimeWord first = explicit.getFirst();
        if (!bare(first)) {
            return first;
        }
        TimeWord shortest = shortestOf(explicit).orElse(first);
        return explicit.stream()
                .filter(w -> !bare(w) && days(w) == days(shortest))
                .findFirst()
                .orElse(shortest);
    }

    /** Of several rhythms without a date the shortest. */
    public static Optional<TimeWord> shortestOf(List<TimeWord> words) {
        return words.stream().filter(TimeReader::bare).min(Comparator.comparingInt(TimeReader::days));
    }

    /** A rhythm without day or month. */
    public static boolean bare(TimeWord word) {
        return word.deadline() instanceof Deadline.Recurring(RecurrenceRule rule, var ignored)
                && rule.month() == null
                && rule.monthDay() == null
                && rule.weekday() == null;
    }

    static int days(TimeWord word) {
        if (word.deadline() instanceof Deadline.Recurring(RecurrenceRule rule, var ignored)) {
            return switch (rule.frequency()) {
                case DAILY -> 1;
                case WEEKLY -> 7 * rule.interval();
                case MONTHLY -> 30 * rule.interval();
                case YEARLY -> 366 * rule.interval();
            };
        }
        return Integer.MAX_VALUE;
    }

    private static void addFree(List<TimeWord> words, List<TimeWord> found) {
        List<TimeWord> before = List.copyOf(words);
        found.stream().filter(w -> before.stream().noneMatch(w::overlaps)).forEach(words::add);
    }

    private static List<Moment> free(List<TimeWord> words, List<Moment> moments) {
        return moments.stream()
                .filter(m -> words.stream().noneMatch(w -> w.start() < m.end() && m.start() < w.end()))
                .toList();
    }
}
