package vn.tiendo.core.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Makes a kept list say what a new list says, changing rows that are in both instead of replacing them. */
public final class Synced {
    private Synced() {}

    public static <T, I> void into(List<T> kept, List<T> wanted, Function<T, I> id, BiConsumer<T, T> become) {
        Map<I, T> before = new HashMap<>();
        kept.forEach(row -> before.put(id.apply(row), row));
        List<T> after = wanted.stream()
                .map(row -> {
                    T existing = before.get(id.apply(row));
                    if (existing == null || existing == row) {
                        return row;
                    }
                    become.accept(existing, row);
                    return existing;
                })
                .toList();
        kept.retainAll(after);
        after.stream().filter(row -> !kept.contains(row)).forEach(kept::add);
    }
}
