package vn.tiendo.core.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.ReportKind;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.shared.RuleViolation;

/** One thing the reader took for a task or a duty to report (đề xuất), until a person has said what it is. */
@Entity
@Table(name = "proposal")
@Getter
public class Proposal {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProposalId id;

    @Version
    private @Nullable Long version;

    private int ordinal;

    /** Path of marks in the document: "III.2/-1". */
    private String number;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.PENDING;

    @Enumerated(EnumType.STRING)
    private PromiseKind kind;

    private String text;
    private @Nullable String product;
    private boolean request;

    @Embedded
    private Due due;

    @ElementCollection
    @CollectionTable(name = "proposal_assignment", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "ordinal")
    private List<Assignment> assignments = new ArrayList<>();

    @Embedded
    private @Nullable Addressee addressee;

    @Enumerated(EnumType.STRING)
    private @Nullable ReportKind reportKind;

    private int spanStart;
    private int spanEnd;

    /** A person changed what was read. */
    private boolean corrected;

    /** Who last said something of it; null while nobody has. */
    @Embedded
    private @Nullable Decision decision;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    public Proposal(int ordinal, String number, TextSpan span, ProposalContent content) {
        this.id = ProposalId.next();
        this.ordinal = ordinal;
        this.number = number;
        this.spanStart = span.start();
        this.spanEnd = span.end();
        write(content);
    }

    /** Whoever said something of a proposal, and when. */
    @Embeddable
    public record Decision(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
            PersonId by,

            @Column(name = "decided_at") Instant at) {}

    void decided(Decision made) {
        decision = made;
    }

    private void write(ProposalContent content) {
        kind = content.kind();
        text = content.text();
        product = content.product();
        request = content.request();
        due = content.due();
        addressee = content.addressee();
        reportKind = content.reportKind();
        assignments.clear();
        assignments.addAll(content.assignments());
    }

    void accept() {
        mustNotBe(ProposalState.MERGED);
        state = ProposalState.ACCEPTED;
    }

    void drop() {
        mustNotBe(ProposalState.MERGED);
        state = ProposalState.DROPPED;
    }

    /** Back to where nobody has said anything yet. */
    void reopen() {
        mustNotBe(ProposalState.MERGED);
        state = ProposalState.PENDING;
    }

    void correct(ProposalContent content) {
        mustNotBe(ProposalState.MERGED);
        if (content.text().isBlank()) {
            throw RuleViolation.on("text", "intake.proposal.textMissing");
        }
        write(content);
        corrected = true;
        state = ProposalState.ACCEPTED;
    }

    /** Takes the words and bodies of the one after it; that one then only says where it went. */
    void absorb(Proposal next) {
        mustNotBe(ProposalState.MERGED);
        text = text + " " + next.text;
        TextSpan span = span().and(next.span());
        spanStart = span.start();
        spanEnd = span.end();
        Set<Assignment> all = new LinkedHashSet<>(assignments);
        all.addAll(next.assignments);
        assignments.clear();
        assignments.addAll(all);
        if (due.phrase() == null) {
            due = next.due;
        }
        corrected = true;
        next.state = ProposalState.MERGED;
    }

    /** Gives back the words, bodies and deadline of one that it took, and its place up to an end; both are to be looked at again. */
    void release(Proposal taken, int end, boolean ownDue) {
        String tail = " " + taken.text;
        if (!text.endsWith(tail)) {
            throw new RuleViolation("intake.proposal.mergedEdited");
        }
        text = text.substring(0, text.length() - tail.length());
        spanEnd = end;
        due = !ownDue && due.equals(taken.due) ? Due.UNSPECIFIED : due;
        boolean shared = new LinkedHashSet<>(taken.assignments).containsAll(assignments);
        assignments.removeIf(named -> !shared && taken.assignments.contains(named));
        state = ProposalState.PENDING;
        taken.state = ProposalState.PENDING;
    }

    /** Parts in two at a place in the text; the second half keeps bodies and deadline and waits to be looked at. */
    Proposal split(int at) {
        mustNotBe(ProposalState.MERGED);
        String first =
                at <= 0 || at >= text.length() ? "" : text.substring(0, at).strip();
        String second = first.isEmpty() ? "" : text.substring(at).strip();
        if (first.isEmpty() || second.isEmpty()) {
            throw RuleViolation.on("at", "intake.proposal.splitNowhere");
        }
        Proposal half = new Proposal(ordinal, number, span(), content().withText(second));
        text = first;
        corrected = true;
        half.corrected = true;
        state = ProposalState.PENDING;
        return half;
    }

    /** Wherever this phrase was not known it now means that body or group; only a body can be reported to. */
    boolean resolve(String phrase, @Nullable BodyId body, @Nullable BodyGroupId group) {
        boolean changed = false;
        for (int i = 0; i < assignments.size(); i++) {
            Assignment named = assignments.get(i);
            if (named.phrase().equalsIgnoreCase(phrase) && !named.known()) {
                assignments.set(i, new Assignment(named.role(), named.phrase(), body, group));
                changed = true;
            }
        }
        if (addressee != null && body != null) {
            Addressee resolved = resolved(addressee, phrase, body);
            changed |= !resolved.equals(addressee);
            addressee = resolved;
        }
        return changed;
    }

    private static Addressee resolved(Addressee old, String phrase, BodyId body) {
        return new Addressee(
                old.toPhrase(),
                old.to() == null && phrase.equalsIgnoreCase(old.toPhrase()) ? body : old.to(),
                old.viaPhrase(),
                old.via() == null && phrase.equalsIgnoreCase(old.viaPhrase()) ? body : old.via());
    }

    /** Names in it that are not known to be any body or group. */
    public List<String> unknownPhrases() {
        List<String> unknown = new ArrayList<>();
        assignments.stream()
                .filter(named -> !named.known())
                .map(Assignment::phrase)
                .forEach(unknown::add);
        Addressee to = content().addressee();
        if (to.toPhrase() != null && to.to() == null) {
            unknown.add(to.toPhrase());
        }
        if (to.viaPhrase() != null && to.via() == null) {
            unknown.add(to.viaPhrase());
        }
        return unknown;
    }

    /** True when it names somebody in these very words, small or capital. */
    public boolean mentions(String phrase) {
        Addressee to = content().addressee();
        return phrase.equalsIgnoreCase(to.toPhrase())
                || phrase.equalsIgnoreCase(to.viaPhrase())
                || assignments.stream().anyMatch(named -> named.phrase().equalsIgnoreCase(phrase));
    }

    void placeAt(int place) {
        ordinal = place;
    }

    public TextSpan span() {
        return new TextSpan(spanStart, spanEnd);
    }

    public ProposalContent content() {
        return new ProposalContent(
                kind,
                text,
                product,
                request,
                due,
                List.copyOf(assignments),
                addressee == null ? Addressee.NOBODY : addressee,
                reportKind);
    }

    /** Something was read that a person must settle; that a task names nobody is no doubt, the text may not say. */
    public boolean doubtful() {
        return !unknownPhrases().isEmpty() || undatedReport() || (kind == PromiseKind.REPORT && ledByNobody());
    }

    private boolean ledByNobody() {
        return assignments.stream().noneMatch(named -> named.role() == AssignmentRole.LEAD);
    }

    /** A duty to report of its own of which the text does not say when. */
    public boolean undatedReport() {
        boolean ofItsOwn = reportKind != ReportKind.EMBEDDED && reportKind != ReportKind.ON_DEMAND;
        return kind == PromiseKind.REPORT && ofItsOwn && due.deadline() instanceof Deadline.Unspecified;
    }

    public long seenVersion() {
        return version == null ? 0 : version;
    }

    private void mustNotBe(ProposalState gone) {
        if (state == gone) {
            throw new RuleViolation("intake.proposal.merged");
        }
    }
}
