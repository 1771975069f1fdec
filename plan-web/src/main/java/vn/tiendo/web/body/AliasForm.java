package vn.tiendo.web.body;

import java.util.Objects;

/** Another way people write the name, as typed, and the days it is for; blank for an open end. */
record AliasForm(String alias, String from, String to) {
    static final AliasForm EMPTY = new AliasForm("", "", "");

    AliasForm {
        alias = Objects.requireNonNullElse(alias, "");
        from = Objects.requireNonNullElse(from, "");
        to = Objects.requireNonNullElse(to, "");
    }
}
