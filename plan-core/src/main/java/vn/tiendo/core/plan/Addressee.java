package vn.tiendo.core.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;

/** To whom a report goes and through which focal body (đơn vị đầu mối); what the plan does not say is null. */
@Embeddable
public record Addressee(
        @Nullable String toPhrase,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "to_body_id")) @Nullable
        BodyId to,

        @Nullable String viaPhrase,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "via_body_id")) @Nullable
        BodyId via) {
    public static final Addressee NOBODY = new Addressee(null, null, null, null);

    /** Who takes the report in: the focal body, else the addressee; null when neither is known. */
    public @Nullable BodyId receiver() {
        return via != null ? via : to;
    }
}
