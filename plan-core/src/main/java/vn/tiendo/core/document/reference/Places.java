package vn.tiendo.core.document.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.core.document.citation.Mention;

/** Sorted places of one text, none of which takes words that another has taken. */
final class Places {
    private Places() {}

    /** Those that touch neither a place already taken nor a symbol. */
    static List<Place> free(List<Place> found, List<Place> taken, List<Mention> symbols) {
        List<Place> free = new ArrayList<>();
        int place = 0;
        int symbol = 0;
        for (Place one : found) {
            while (place < taken.size() && taken.get(place).end() <= one.start()) {
                place++;
            }
            while (symbol < symbols.size() && symbols.get(symbol).end() <= one.start()) {
                symbol++;
            }
            boolean takenPlace = place < taken.size()
                    && one.overlaps(taken.get(place).start(), taken.get(place).end());
            boolean atSymbol = symbol < symbols.size() && symbols.get(symbol).start() < one.end();
            if (!takenPlace && !atSymbol) {
                free.add(one);
            }
        }
        return free;
    }

    static List<Place> merged(List<Place> taken, List<Place> more) {
        if (more.isEmpty()) {
            return taken;
        }
        List<Place> all = new ArrayList<>(taken);
        all.addAll(more);
        all.sort(Comparator.comparingInt(Place::start));
        return all;
    }
}
