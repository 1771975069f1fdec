package vn.tiendo.core.intake;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a proposal (đề xuất). */
@Embeddable
public record ProposalId(UUID value) implements Serializable {
    public static ProposalId next() {
        return new ProposalId(Ids.next());
    }

    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
