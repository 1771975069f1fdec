package vn.tiendo.core.document.numbering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the items of all lists of a document in reading order: {@code "I."}, {@code "1."}, {@code "a)"}. */
public final class ListCounters {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** The label of the next item of a list. */
    public String next(String list, ListDefinition definition, int depth) {
        boolean begins = begun.add(list + "/" + depth);
        return next(definition, depth, begins ? definition.starts().get(depth) : null);
    }

    /** @param override the number of this item, when it does not simply follow */
    public String next(ListDefinition definition, int depth, @Nullable Integer override) {
        ListLevel level = definition.level(depth);
        TreeMap<Integer, Integer> counter = counters.computeIfAbsent(definition.scheme(), scheme -> new TreeMap<>());
        Integer last = counter.get(depth);
        int number = override != null ? override : last == null ? level.start() : last + 1;
        counter.put(depth, number);
        counter.tailMap(depth, false)
                .keySet()
                .removeIf(deeper -> definition.level(deeper).restartsBelow() > depth);
        if (level.style() == NumberStyle.BULLET) {
            return level.bullet();
        }
        return PLACE.matcher(level.pattern())
                .replaceAll(place ->
                        written(definition, counter, level, place.group(1).charAt(0) - '1'))
                .strip();
    }

    private static String written(
            ListDefinition definition, Map<Integer, Integer> counter, ListLevel asking, int depth) {
        ListLevel level = definition.level(depth);
        NumberStyle style = asking.legal() ? NumberStyle.DECIMAL : level.style();
        return style.write(counter.getOrDefault(depth, level.start()));
    }
}
