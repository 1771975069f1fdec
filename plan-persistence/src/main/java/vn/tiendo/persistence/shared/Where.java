package vn.tiendo.persistence.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions of one statement with the values they stand on; values never become part of the text. */
public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Keeps the value and gives the placeholder to write in its place. */
    public String value(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    public Where and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** What a folded column is held against to hold the words, whatever their marks and case; wildcards are taken by the letter. */
    public String holding(String words) {
        String escaped = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "'%' || fold(" + value(escaped) + ") || '%'";
    }

    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
