package vn.tiendo.core.intake.correction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;

/**
 * What a person chose: in words (a name, a deadline as {@link vn.tiendo.core.calendar.DeadlineText} writes it, empty for
 * nothing), and the body or group where it is one.
 */
@Embeddable
public record Choice(
        @Column(name = "chosen") String words,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "chosen_body_id")) @Nullable
        BodyId body,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "chosen_group_id")) @Nullable
        BodyGroupId group) {
    public static final Choice NOTHING = words("");

    public static Choice words(String words) {
        return new Choice(words, null, null);
    }
}
