package vn.tiendo.web.house;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** What a gate has found, told as one readable list. */
final class Offenders {
    private final String rule;
    private final List<String> found = new ArrayList<>();

    Offenders(String rule) {
        this.rule = rule;
    }

    void add(String where, String what) {
        found.add(where + "  " + what);
    }

    List<String> found() {
        return List.copyOf(found);
    }

    void shouldBeNone() {
        if (!found.isEmpty()) {
            Assertions.fail(rule + " (" + found.size() + "):\n  "
                    + String.join("\n  ", found.stream().sorted().toList()));
        }
    }
}
