package vn.tiendo.web.body;

import java.util.Objects;

/** A new name and its first day, as typed. */
record RenameForm(String name, String shortName, String from) {
    static final RenameForm EMPTY = new RenameForm("", "", "");

    RenameForm {
        name = Objects.requireNonNullElse(name, "");
        shortName = Objects.requireNonNullElse(shortName, "");
        from = Objects.requireNonNullElse(from, "");
    }
}
