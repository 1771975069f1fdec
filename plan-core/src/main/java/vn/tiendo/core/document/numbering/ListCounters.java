package vn.tiendo.core.document.numbering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts the items of all lists of a document in reading order: {@code "I."}, {@code "1."}, {@code "a)"}. */
public final class ListCounters {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** The label of the next item of a list. */
    public String next(String list, ListDefinition definition, int depth) {
        ListLevel level = definition.level(depth);
        TreeMap<Integer, Integer> counter = counters.computeIfAbsent(definition.scheme(), scheme -> new TreeMap<>());
        Integer override = begun.add(list + "/" + depth) ? definition.starts().get(depth) : null;
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
