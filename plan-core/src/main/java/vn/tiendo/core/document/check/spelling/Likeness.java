package vn.tiendo.core.document.check.spelling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far two words are apart, marks aside. */
final class Likeness {
    private Likeness() {}

    /** The only candidate with the same letters; else the only one that is one letter away. */
    static @Nullable String only(String word, List<String> candidates) {
        String bare = Tones.bare(word);
        List<String> same = candidates.stream()
                .filter(c -> Tones.bare(c).equals(bare))
                .distinct()
                .toList();
        if (!same.isEmpty()) {
            return same.size() == 1 ? same.getFirst() : null;
        }
        List<String> near = candidates.stream()
                .filter(c -> oneLetterApart(bare, Tones.bare(c)))
                .distinct()
                .toList();
        return near.size() == 1 ? near.getFirst() : null;
    }

    /** One letter changed, added or left out. */
    static boolean oneLetterApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        return shorter.length() == longer.length()
                ? shorter.substring(Math.min(at + 1, shorter.length()))
                        .equals(longer.substring(Math.min(at + 1, longer.length())))
                : shorter.substring(at).equals(longer.substring(at + 1));
    }
}
