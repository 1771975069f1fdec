package vn.tiendo.core.intake.correction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalId;

/** What a person chose instead of what was read at one place of a document (sửa của người rà soát). */
@Entity
@Table(name = "correction")
@Getter
public class Correction {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CorrectionId id;

    @Version
    private @Nullable Long version;

    /** Whose document it is; nobody else sees the words. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "body_id"))
    private BodyId body;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "intake_id"))
    private IntakeId intake;

    /** Null for what was said of a whole document. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private @Nullable ProposalId proposal;

    private int spanStart;
    private int spanEnd;

    @Enumerated(EnumType.STRING)
    private CorrectedField field;

    private String phrase;

    @Column(name = "was_read")
    private String read;

    @Embedded
    private Choice chosen;

    @Embedded
    private Proposal.Decision decision;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    public Correction(
            Intake intake,
            @Nullable ProposalId proposal,
            TextSpan place,
            Difference difference,
            Proposal.Decision decision) {
        this.id = CorrectionId.next();
        this.body = intake.getBody();
        this.intake = intake.getId();
        this.proposal = proposal;
        this.spanStart = place.start();
        this.spanEnd = place.end();
        this.field = difference.field();
        this.phrase = difference.phrase();
        this.read = difference.read();
        this.chosen = difference.chosen();
        this.decision = decision;
    }

    /** The same thing was chosen anew; what was read stays what the reader read. */
    void chooseAgain(Choice other, Proposal.Decision when) {
        chosen = other;
        decision = when;
    }

    boolean isAbout(Difference difference) {
        return field == difference.field() && phrase.equals(difference.phrase());
    }

    public TextSpan place() {
        return new TextSpan(spanStart, spanEnd);
    }
}
