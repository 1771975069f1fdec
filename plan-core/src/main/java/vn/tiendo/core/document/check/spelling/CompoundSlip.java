package vn.tiendo.core.document.check.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ParseProblem;

/**
 * Two neighbouring syllables that are no listed compound, and would be one with another tone or hat on one of them:
 * "khen thường" for "khen thưởng". Not if either makes a listed compound with the word on its other side ("bắt đầu từ"
 * is not "bắt đầu tư"), or if the second opens what comes next ("truyền tại nhà văn hóa"). Slips of both syllables, and those whose sense depends on what follows, stand in a list of
 * their own.
 */
public final class CompoundSlip implements Rule {
    /** A slip is not made so often; the writer means what stands there. */
    private static final int MEANT = 4;

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<ParseProblem> problems = new ArrayList<>();
        Lexicon lexicon = new Lexicon();
        for (FlatText text : pieces.running()) {
            List<Word> words = Word.in(text);
            for (int i = 0; i + 1 < words.size(); i++) {
                String meant = words.get(i + 1).joined() ? meant(lexicon, words, i) : null;
                if (meant != null) {
                    problems.add(point(text, words.get(i), words.get(i + 1), meant));
                }
            }
        }
        Map<String, Long> times =
                problems.stream().collect(Collectors.groupingBy(CompoundSlip::words, Collectors.counting()));
        return problems.stream()
                .filter(problem -> times.getOrDefault(words(problem), 0L) < MEANT)
                .toList();
    }

    private static String words(ParseProblem problem) {
        return problem.arguments().getFirst().toLowerCase(Locale.ROOT);
    }

    private static ParseProblem point(FlatText text, Word first, Word second, String meant) {
        int blank = meant.indexOf(' ');
        String mend =
                first.inMyCapitals(meant.substring(0, blank)) + " " + second.inMyCapitals(meant.substring(blank + 1));
        return Point.SPELLING_COMPOUND.mended(
                text.span(first.start(), second.end()), mend, first.written() + " " + second.written());
    }

    /** A capital on a second syllable is that of a name, or of a text all in capitals. */
    private static boolean nameBegins(Word second) {
        return second.capital()
                && second.written().length() > 1
                && Character.isLowerCase(second.written().charAt(1));
    }

    private static @Nullable String meant(Lexicon lexicon, List<Word> words, int i) {
        String first = words.get(i).small();
        String second = words.get(i + 1).small();
        if (Compounds.listed(first, second) || nameBegins(words.get(i + 1))) {
            return null;
        }
        String before = i > 0 && words.get(i).joined() ? words.get(i - 1).small() : "";
        String after = i + 2 < words.size() && words.get(i + 2).joined()
                ? words.get(i + 2).small()
                : "";
        String confused = Confusions.meant(first + " " + second, before, after);
        if (confused != null || Compounds.fine(first, second)) {
            return confused;
        }
        boolean comparison = second.equals("so") && after.equals("với");
        boolean placed = second.equals("tại");
        boolean belongsElsewhere =
                comparison || placed || Compounds.listed(before, first) || Compounds.listed(second, after);
        return belongsElsewhere ? null : lexicon.oneMarkAway(first, second);
    }

    /** What is known of the words of one text, each looked at once. */
    private static final class Lexicon {
        private final Map<String, String> letters = new HashMap<>();

        @Nullable
        String oneMarkAway(String first, String second) {
            String one = letters(first);
            String other = letters(second);
            return one.isEmpty() || other.isEmpty() ? null : Compounds.oneMarkAway(first, second, one + " " + other);
        }

        /** The bare letters; "" for what is no syllable. */
        private String letters(String word) {
            return letters.computeIfAbsent(word, w -> Syllables.possible(w) ? Tones.bare(w) : "");
        }
    }
}
