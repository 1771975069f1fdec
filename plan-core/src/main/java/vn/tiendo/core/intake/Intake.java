package vn.tiendo.core.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.document.store.StoredFileId;
import vn.tiendo.core.document.store.StoredTextId;
import vn.tiendo.core.intake.reading.Above;
import vn.tiendo.core.intake.reading.Readings;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;

/** A document read in and under review (nhập văn bản): its head, what it cites, and what the reader proposes. */
@Entity
@Table(name = "intake")
@Getter
public class Intake {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IntakeId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "body_id"))
    private BodyId body;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "uploaded_by"))
    private PersonId uploadedBy;

    private Instant uploadedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private StoredFileId file;

    private String fileName;
    private String sha256;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "text_id"))
    private StoredTextId text;

    @Enumerated(EnumType.STRING)
    private IntakeStatus status = IntakeStatus.OPEN;

    @Embedded
    private IntakeHead head;

    @Embedded
    private @Nullable Signature signature;

    /** The focal body (đơn vị đầu mối): who puts together what comes in; null when nobody is. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "focal_id"))
    private @Nullable BodyId focal;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private @Nullable PlanId plan;

    @ElementCollection
    @CollectionTable(name = "intake_recipient", joinColumns = @JoinColumn(name = "intake_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "recipient")
    private List<String> recipients = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "intake_citation", joinColumns = @JoinColumn(name = "intake_id"))
    @OrderColumn(name = "ordinal")
    private List<IntakeCitation> citations = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "intake_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<Proposal> proposals = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Intake() {}

    public Intake(Arrival arrival, IntakeHead head, Signature signature) {
        this.id = IntakeId.next();
        this.body = arrival.actor().actsFor();
        this.uploadedBy = arrival.actor().person();
        this.uploadedAt = arrival.at();
        this.file = arrival.file();
        this.fileName = arrival.fileName();
        this.sha256 = arrival.sha256();
        this.text = arrival.text();
        this.head = head;
        this.signature = signature;
    }

    /** Who brought which file, when. */
    public record Arrival(
            Actor actor, Instant at, StoredFileId file, String fileName, String sha256, StoredTextId text) {}

    void propose(List<Proposal> read, List<IntakeCitation> cited, List<String> recipientLines) {
        proposals.addAll(read);
        citations.addAll(cited);
        recipients.addAll(recipientLines);
    }

    void reportThrough(@Nullable BodyId body) {
        mustBeOpen();
        focal = body;
    }

    void correctHead(IntakeHead newHead, Signature newSignature, List<String> newRecipients) {
        mustBeOpen();
        head = newHead;
        signature = newSignature;
        recipients.clear();
        recipients.addAll(newRecipients);
    }

    void keepCitations(List<IntakeCitation> chosen) {
        mustBeOpen();
        citations.clear();
        citations.addAll(chosen);
    }

    public Proposal proposal(ProposalId wanted) {
        return proposals.stream()
                .filter(p -> p.getId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(wanted));
    }

    /** Joins a proposal to the nearest one above it that was neither dropped nor merged; both have changed. */
    List<Proposal> mergeUp(Proposal lower) {
        mustBeOpen();
        Proposal upper = Above.of(proposals, lower);
        upper.absorb(lower);
        return List.of(upper, lower);
    }

    /**
     * To be looked at again; one that was merged is taken out of the proposal that it went into.
     *
     * @param readings where the words of each proposal were read
     */
    List<Proposal> reopen(Proposal proposal, Readings readings) {
        mustBeOpen();
        if (proposal.getState() == ProposalState.MERGED) {
            Proposal upper = Above.of(proposals, proposal);
            int end = Above.endWithout(proposals, upper, proposal, readings);
            upper.release(
                    proposal, end, readings.mayHaveSaid(upper, upper.getDue().phrase()));
            return List.of(upper, proposal);
        }
        proposal.reopen();
        return List.of(proposal);
    }

    List<Proposal> split(Proposal whole, int at) {
        mustBeOpen();
        Proposal second = whole.split(at);
        proposals.add(proposals.indexOf(whole) + 1, second);
        for (int i = 0; i < proposals.size(); i++) {
            proposals.get(i).placeAt(i);
        }
        return List.of(whole, second);
    }

    /** Where a person stopped: the last one that this person settled; of several settled at once, the first. */
    public Optional<Proposal> lastSettledBy(PersonId person) {
        return proposals.stream()
                .filter(p -> p.getState() != ProposalState.PENDING)
                .filter(p -> p.getDecision() != null && p.getDecision().by().equals(person))
                .reduce((a, b) -> at(b).isAfter(at(a)) ? b : a);
    }

    private static Instant at(Proposal proposal) {
        return proposal.getDecision() == null
                ? Instant.MIN
                : proposal.getDecision().at();
    }

    /** From now on the phrase means that body or group wherever it was unknown; how many places changed. */
    public int means(String phrase, @Nullable BodyId meant, @Nullable BodyGroupId group) {
        mustBeOpen();
        int changed = 0;
        if (meant != null && head.issuer() == null && phrase.equalsIgnoreCase(head.issuerPhrase())) {
            head = head.issuedBy(meant);
            changed++;
        }
        for (Proposal proposal : proposals) {
            changed += proposal.resolve(phrase, meant, group) ? 1 : 0;
        }
        return changed;
    }

    /** Every name of which nobody has said yet whom it means, once, in the order of the text; "Các thôn" is "các thôn". */
    public List<String> unknownPhrases() {
        Set<String> unknown = new LinkedHashSet<>();
        if (head.issuer() == null && head.issuerPhrase() != null) {
            unknown.add(head.issuerPhrase());
        }
        proposals.stream()
                .filter(p -> p.getState() != ProposalState.DROPPED && p.getState() != ProposalState.MERGED)
                .forEach(p -> unknown.addAll(p.unknownPhrases()));
        Set<String> seen = new HashSet<>();
        return unknown.stream()
                .filter(phrase -> seen.add(phrase.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The issuer's part of the symbol: "KH/HU" → "HU", "KH-UBND" → "UBND"; null when no symbol was read. */
    public @Nullable String issuerCode() {
        String symbol = head.symbol();
        return symbol == null ? null : symbol.substring(Math.max(symbol.indexOf('/'), symbol.indexOf('-')) + 1);
    }

    void mustBeOpen() {
        if (status != IntakeStatus.OPEN) {
            throw new RuleViolation("intake.closed", status);
        }
    }

    public long pending() {
        return proposals.stream()
                .filter(p -> p.getState() == ProposalState.PENDING)
                .count();
    }

    List<Proposal> accepted() {
        return proposals.stream()
                .filter(p -> p.getState() == ProposalState.ACCEPTED)
                .toList();
    }

    void becamePlan(PlanId made) {
        mustBeOpen();
        status = IntakeStatus.CONFIRMED;
        plan = made;
    }

    void discard() {
        mustBeOpen();
        status = IntakeStatus.DISCARDED;
    }

    /** {@link Signature#NONE} when none was read; a database row of nothing but nulls comes back as no record at all. */
    public Signature getSignature() {
        return signature == null ? Signature.NONE : signature;
    }

    public long seenVersion() {
        return version == null ? 0 : version;
    }
}
