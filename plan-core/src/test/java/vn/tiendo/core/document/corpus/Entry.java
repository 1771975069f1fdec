package vn.tiendo.core.document.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object of the extraction schema, labelled or read: a header, a task, a citation. */
record Entry(Map<String, ?> fields) {

    static Entry of(@Nullable Object value) {
        return new Entry(value instanceof Map<?, ?> map ? keyed(map) : Map.of());
    }

    boolean has(String field) {
        return fields.get(field) != null;
    }

    /** The field as text; empty where the object has none. */
    String text(String field) {
        Object value = fields.get(field);
        return value == null ? "" : value.toString();
    }

    Entry entry(String field) {
        return of(fields.get(field));
    }

    List<Entry> entries(String field) {
        return values(field).stream().map(Entry::of).toList();
    }

    List<String> words(String field) {
        return wordsOf(fields.get(field));
    }

    /** What stands in the field as a list; a single value is a list of one. */
    List<@Nullable Object> values(String field) {
        return listOf(fields.get(field));
    }

    static List<String> wordsOf(@Nullable Object value) {
        return listOf(value).stream().map(v -> v == null ? "" : v.toString()).toList();
    }

    private static List<@Nullable Object> listOf(@Nullable Object value) {
        List<@Nullable Object> list = new ArrayList<>();
        if (value instanceof List<?> many) {
            list.addAll(many);
        } else if (value != null) {
            list.add(value);
        }
        return list;
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are strings
    private static Map<String, ?> keyed(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }
}
