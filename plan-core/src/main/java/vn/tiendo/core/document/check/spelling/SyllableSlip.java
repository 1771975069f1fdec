package vn.tiendo.core.document.check.spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.check.WordList;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ParseProblem;

/**
 * A word that is no possible syllable. Foreign words, loan words written as one, names and abbreviations are left
 * alone. Where a neighbour tells which compound is meant, its syllable is proposed. A text in which such words abound
 * is in another language or in an encoding that was not understood, which is said once.
 */
public final class SyllableSlip implements Rule {
    private static final Set<String> FOREIGN = new HashSet<>(WordList.lines(SyllableSlip.class, "foreign-words.txt"));
    private static final int FEW = 30;
    /** Two syllables written together; more letters in a row are no words. */
    private static final int LONGEST = 16;

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<ParseProblem> problems = new ArrayList<>();
        int words = 0;
        for (FlatText text : pieces.running()) {
            List<Word> all = Word.in(text);
            words += all.size();
            for (int i = 0; i < all.size(); i++) {
                if (slip(all, i, text)) {
                    Word word = all.get(i);
                    problems.add(Point.SPELLING_SYLLABLE.mended(
                            text.span(word.start(), word.end()), mend(all, i), word.written()));
                }
            }
        }
        if (problems.size() > FEW && problems.size() > words / 10) {
            return List.of(Point.SPELLING_UNREADABLE.at(problems.getFirst().span()));
        }
        return problems;
    }

    private static boolean slip(List<Word> words, int i, FlatText text) {
        Word word = words.get(i);
        String small = word.small();
        if (small.length() < 2
                || small.length() > LONGEST
                || !word.plain()
                || !word.ordinary()
                || Syllables.possible(small)) {
            return false;
        }
        if (foreign(small) || abbreviation(small) || name(words, i, text)) {
            return false;
        }
        return !Syllables.chain(small) || Compounds.split(small) != null;
    }

    /** Letters that Vietnamese does not have, a listed word, or one that no marks could make Vietnamese. */
    private static boolean foreign(String small) {
        boolean marked = !small.equals(Tones.bare(small));
        return small.chars().anyMatch(c -> "fjwz".indexOf(c) >= 0)
                || FOREIGN.contains(small)
                || !marked && !Syllables.lacksOnlyMarks(small);
    }

    private static boolean abbreviation(String small) {
        String bare = Tones.bare(small);
        return bare.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /** Names of places and persons have syllables of other languages: a capital inside a sentence, or one of several. */
    private static boolean name(List<Word> words, int i, FlatText text) {
        Word word = words.get(i);
        if (!word.capital()) {
            return false;
        }
        boolean next = i + 1 < words.size()
                && words.get(i + 1).joined()
                && words.get(i + 1).capital();
        boolean begins = word.start() == 0 || "-+.:;•\"“(".indexOf(before(text, word.start())) >= 0;
        return next || !begins;
    }

    private static char before(FlatText text, int at) {
        int before = at - 1;
        while (before > 0 && text.text().charAt(before) == ' ') {
            before--;
        }
        return text.text().charAt(before);
    }

    private static @Nullable String mend(List<Word> words, int i) {
        Word word = words.get(i);
        String split = Compounds.split(word.small());
        if (split != null) {
            return word.inMyCapitals(split);
        }
        String meant = null;
        if (i + 1 < words.size() && words.get(i + 1).joined()) {
            meant = Likeness.only(
                    word.small(), Compounds.firsts(words.get(i + 1).small()));
        }
        if (meant == null && i > 0 && word.joined()) {
            meant = Likeness.only(
                    word.small(), Compounds.seconds(words.get(i - 1).small()));
        }
        return meant == null ? null : word.inMyCapitals(meant);
    }
}
