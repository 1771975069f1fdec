package vn.tiendo.web.intake.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;

/**
 * One box for one body: the words of the text stay with it, the name is chosen from the register or left as written.
 *
 * @param phrase the words of the text; blank for one that a person adds
 * @param name what the box shows; blank removes it
 */
public record Named(String phrase, String name) {
    static final Named NOBODY = new Named("", "");

    public Named {
        phrase = Objects.requireNonNullElse(phrase, "");
        name = Objects.requireNonNullElse(name, "");
    }

    static Named of(Assignment assignment, BodyLabels labels) {
        String label = labels.of(assignment.body(), assignment.group());
        return new Named(assignment.phrase(), label.isEmpty() ? assignment.phrase() : label);
    }

    static Named of(@Nullable String phrase, @Nullable BodyId body, BodyLabels labels) {
        String words = Objects.requireNonNullElse(phrase, "");
        String label = labels.of(body, null);
        return new Named(words, label.isEmpty() ? words : label);
    }

    public boolean isBlank() {
        return name.isBlank();
    }

    /** A name that is in no register is itself the phrase, and nobody knows yet whom it means. */
    Assignment meant(AssignmentRole role, BodyLabels labels) {
        Assignment known = labels.named(role, phrase.isBlank() ? name.strip() : phrase, name);
        return known.known() ? known : new Assignment(role, name.strip(), null, null);
    }
}
