package vn.tiendo.web.body;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.words.DayText;

/** A new body, as typed. */
record FoundForm(String name, String shortName, String on, ProfileForm profile) {
    private static final String NO_DAY = "body.day.none";

    FoundForm(@Nullable String name, @Nullable String shortName, @Nullable String on, @Nullable ProfileForm profile) {
        this.name = Objects.requireNonNullElse(name, "");
        this.shortName = Objects.requireNonNullElse(shortName, "");
        this.on = Objects.requireNonNullElse(on, "");
        this.profile = Objects.requireNonNullElse(profile, ProfileForm.EMPTY);
    }

    /** Says at once whatever is missing; what else there is to say, the domain says. */
    boolean complete(Errors errors) {
        require(errors, "name", !name.isBlank(), "body.name.missing");
        require(errors, "on", DayText.read(on).isPresent(), NO_DAY);
        require(errors, "profile.kind", !profile.kind().isBlank(), "body.kind.missing");
        require(errors, "profile.system", !profile.system().isBlank(), "body.system.missing");
        require(errors, "profile.level", !profile.level().isBlank(), "body.level.missing");
        return !errors.hasErrors();
    }

    LocalDate firstDay() {
        return DayText.read(on).orElseThrow(() -> RuleViolation.on("on", NO_DAY));
    }

    private static void require(Errors errors, String field, boolean given, String missing) {
        if (!given) {
            errors.rejectValue(field, missing);
        }
    }
}
