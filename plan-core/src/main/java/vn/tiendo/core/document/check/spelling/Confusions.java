package vn.tiendo.core.document.check.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.WordList;

/** Known slips that are words of their own, with the neighbours beside which they are right: "phần đầu" before "tư". */
final class Confusions {
    private static final Map<String, Confusion> ALL = new HashMap<>();

    static {
        for (List<String> row : WordList.rows(Confusions.class, "confusions.tsv")) {
            ALL.put(
                    Spelling.settled(row.get(0)),
                    new Confusion(Spelling.settled(row.get(1)), words(row, 2), words(row, 3)));
        }
    }

    private Confusions() {}

    private record Confusion(String meant, Set<String> rightBefore, Set<String> rightAfter) {}

    private static Set<String> words(List<String> row, int cell) {
        return row.size() > cell ? Set.of(Spelling.settled(row.get(cell)).split(" ")) : Set.of();
    }

    /** What is meant by a pair between two neighbours, either of them "" when there is none; null when it is right. */
    static @Nullable String meant(String pair, String before, String after) {
        Confusion confusion = ALL.get(pair);
        if (confusion == null) {
            return null;
        }
        boolean right = confusion.rightBefore().contains(after)
                || confusion.rightAfter().contains(before);
        return right ? null : confusion.meant();
    }
}
