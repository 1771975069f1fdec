package vn.tiendo.web.body;

import java.util.Objects;

/** The last day of a body, as typed. */
record EndForm(String lastDay) {
    static final EndForm EMPTY = new EndForm("");

    EndForm {
        lastDay = Objects.requireNonNullElse(lastDay, "");
    }
}
