package vn.tiendo.core.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;

/**
 * One word of a proper name, written with a capital. "Điều dưỡng", "Bến xe": a small syllable right after a single
 * capital one is the other half of its word; after two capitals in a row ("Lào Cai", "Công Thương") it is not.
 *
 * @param end where the word ends
 * @param lone whether it is one syllable with a capital that stands by itself
 */
record ProperWord(int end, boolean lone) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.&/'-]{1,40}");
    private static final Pattern SYLLABLE = Pattern.compile(" (?!và)(\\p{Ll}{1,8})(?![\\p{L}])");
    private static final int ABBREVIATION = 4;

    /** The word at a place, -1 as its end when none begins there. */
    static ProperWord at(FlatText text, int here, int limit, boolean afterLone, int verb) {
        Matcher word = WORD.matcher(text.text()).region(here, limit);
        if (!word.lookingAt()) {
            return new ProperWord(-1, false);
        }
        int end = word.end();
        while (end - here > ABBREVIATION && ".-/".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        boolean initials = end > here + 1 && Character.isUpperCase(text.text().charAt(here + 1));
        Matcher syllable = SYLLABLE.matcher(text.text()).region(end, limit).useTransparentBounds(true);
        boolean compound =
                !afterLone && !initials && verb != end + 1 && syllable.lookingAt() && !known(text, end + 1, limit);
        return compound ? new ProperWord(syllable.end(), false) : new ProperWord(end, !initials || afterLone);
    }

    private static boolean known(FlatText text, int at, int limit) {
        return NameWords.place(text, at, limit) > 0
                || NameWords.field(text, at, limit) > 0
                || NameWords.closer(text, at, limit) > 0;
    }
}
