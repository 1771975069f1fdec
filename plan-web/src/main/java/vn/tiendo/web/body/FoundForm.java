package vn.tiendo.web.body;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new body, as typed. */
record FoundForm(String name, String shortName, String on, ProfileForm profile) {
    FoundForm(@Nullable String name, @Nullable String shortName, @Nullable String on, @Nullable ProfileForm profile) {
        this.name = Objects.requireNonNullElse(name, "");
        this.shortName = Objects.requireNonNullElse(shortName, "");
        this.on = Objects.requireNonNullElse(on, "");
        this.profile = Objects.requireNonNullElse(profile, ProfileForm.EMPTY);
    }
}
