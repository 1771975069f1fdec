package vn.tiendo.web.body;

import java.util.Objects;

/** Another way people write the name, as typed. */
record AliasForm(String alias) {
    static final AliasForm EMPTY = new AliasForm("");

    AliasForm {
        alias = Objects.requireNonNullElse(alias, "");
    }
}
