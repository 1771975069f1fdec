package vn.tiendo.core.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.ReportKind;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
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

    /** Every assignment that names this phrase now means that body or group. */
    boolean resolve(String phrase, Assignment meaning) {
        boolean changed = false;
        for (int i = 0; i < assignments.size(); i++) {
            Assignment named = assignments.get(i);
            if (named.phrase().equals(phrase)) {
                assignments.set(i, new Assignment(named.role(), phrase, meaning.body(), meaning.group()));
                changed = true;
            }
        }
        return changed;
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

    /** Nothing is left open: somebody leads or reports, and all who are named are known. */
    public boolean certain() {
        return !assignments.isEmpty() && assignments.stream().allMatch(Assignment::known);
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
