package vn.tiendo.core.document.check.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.WordList;

/**
 * Frequent compounds of two syllables in administrative prose, for telling which syllable a slip stands for. A pair that
 * is right beside a listed one ("bản sao" beside "bàn giao" it is not, "đảng viên" beside "đáng …") is listed among the
 * fine pairs.
 */
final class Compounds {
    private static final Set<String> LISTED = new HashSet<>();
    private static final Set<String> FINE = new HashSet<>();
    private static final Map<String, List<String>> BY_LETTERS = new HashMap<>();
    private static final Map<String, List<String>> BY_FIRST = new HashMap<>();
    private static final Map<String, List<String>> BY_SECOND = new HashMap<>();

    static {
        for (String pair : WordList.lines(Compounds.class, "compounds.txt")) {
            String compound = Spelling.settled(pair);
            if (LISTED.add(compound)) {
                int blank = compound.indexOf(' ');
                put(BY_LETTERS, Tones.bare(compound), compound);
                put(BY_FIRST, compound.substring(0, blank), compound.substring(blank + 1));
                put(BY_SECOND, compound.substring(blank + 1), compound.substring(0, blank));
            }
        }
        WordList.lines(Compounds.class, "fine-pairs.txt").forEach(pair -> FINE.add(Spelling.settled(pair)));
    }

    private Compounds() {}

    private static void put(Map<String, List<String>> map, String key, String value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    static boolean listed(String first, String second) {
        return LISTED.contains(first + " " + second);
    }

    static boolean fine(String first, String second) {
        return FINE.contains(first + " " + second);
    }

    /**
     * The one listed compound that differs from the pair in the marks of one syllable; null for none or several.
     *
     * @param letters the pair without any marks
     */
    static @Nullable String oneMarkAway(String first, String second, String letters) {
        String away = null;
        for (String compound : BY_LETTERS.getOrDefault(letters, List.of())) {
            boolean oneSame = compound.startsWith(first + " ") || compound.endsWith(" " + second);
            if (oneSame) {
                if (away != null) {
                    return null;
                }
                away = compound;
            }
        }
        return away;
    }

    /** A listed compound whose blank was lost: "thựchiện". */
    static @Nullable String split(String word) {
        String settled = Spelling.settled(word);
        for (int at = 1; at < settled.length(); at++) {
            if (listed(settled.substring(0, at), settled.substring(at))) {
                return word.substring(0, at) + " " + word.substring(at);
            }
        }
        return null;
    }

    /** What may follow a first syllable. */
    static List<String> seconds(String first) {
        return BY_FIRST.getOrDefault(first, List.of());
    }

    /** What may stand before a second syllable. */
    static List<String> firsts(String second) {
        return BY_SECOND.getOrDefault(second, List.of());
    }
}
