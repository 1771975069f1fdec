package vn.tiendo.core.plan;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.directive.DocumentSymbol;
import vn.tiendo.core.directive.DocumentType;
import vn.tiendo.core.document.store.StoredTextId;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.Synced;

/**
 * A plan (kế hoạch): what a body promised, in what words, to be done by whom and when. The text may change until it is
 * submitted; issuing freezes it for good.
 */
@Entity
@Table(name = "plan")
@Getter
public class Plan {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlanId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issuer_id"))
    private BodyId issuer;

    /** The body that follows the plan up and takes reports in; null until somebody is named. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "focal_id"))
    private @Nullable BodyId focal;

    /** The body whose clerk drafted or imported it. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "drafting_body_id"))
    private BodyId draftingBody;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "drafted_by"))
    private PersonId draftedBy;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    /** Counts the writings, so that a change in one task alone is a change of the plan that others must notice. */
    private int edition;

    /** Digits of the number; null until issued. */
    private @Nullable String number;

    /** Number and symbol as cited; the bare symbol ("KH-UBND") until issued. */
    private String symbol;

    private @Nullable LocalDate issuedOn;

    @Embedded
    private PlanHead head;

    @Embedded
    private @Nullable Signature signature;

    /** Why the approver sent it back; null once submitted again. */
    private @Nullable String remark;

    /** The text its spans point into: the imported document, or the text frozen at issue. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "text_id"))
    private @Nullable StoredTextId text;

    @ElementCollection
    @CollectionTable(name = "plan_recipient", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "recipient")
    private List<String> recipients = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_relation", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<PlanRelation> relations = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<Section> sections = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<Task> tasks = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<ReportDuty> reportDuties = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    private Plan(Drafter drafter, BodyId issuer, DocumentType type, DocumentSymbol symbol, PlanHead head) {
        this.id = PlanId.next();
        this.draftedBy = drafter.person();
        this.draftingBody = drafter.body();
        this.issuer = issuer;
        this.type = type;
        this.symbol = symbol.tail();
        this.head = head;
        this.signature = Signature.NONE;
    }

    /** Who writes a plan down, for which body. */
    public record Drafter(PersonId person, BodyId body) {}

    /** Everything below the head: the blocks of text in order, and what they promise. */
    public record Content(List<Section> sections, List<Task> tasks, List<ReportDuty> reportDuties) {}

    /** A new plan, empty but for its head. */
    public static Plan draft(Drafter drafter, BodyId issuer, DocumentType type, DocumentSymbol symbol, PlanHead head) {
        return new Plan(drafter, issuer, type, symbol, head);
    }

    /** Replaces all that is written so far. */
    public void write(PlanHead newHead, Content content) {
        mustBeEditable();
        edition++;
        head = newHead;
        Synced.into(sections, content.sections(), Section::getId, Section::become);
        Synced.into(tasks, content.tasks(), Task::getId, Task::become);
        Synced.into(reportDuties, content.reportDuties(), ReportDuty::getId, ReportDuty::become);
    }

    /** Who follows it up, who gets it, who will sign it. */
    public void addressTo(@Nullable BodyId focalBody, List<String> newRecipients, Signature newSignature) {
        mustBeEditable();
        edition++;
        focal = focalBody;
        signature = newSignature;
        recipients.clear();
        recipients.addAll(newRecipients);
    }

    public void relate(PlanRelation relation) {
        relations.add(relation);
    }

    public void unrelate(PlanRelation relation) {
        mustBeEditable();
        relations.remove(relation);
    }

    /** Replaces the head and leaves everything below it. */
    public void writeHead(PlanHead newHead) {
        mustBeEditable();
        head = newHead;
    }

    /** The document it was read from; its tasks carry spans into that text. */
    public void readFrom(StoredTextId source) {
        text = source;
    }

    public void submit() {
        if (tasks.isEmpty() && reportDuties.isEmpty()) {
            throw new RuleViolation("plan.submit.nothingPromised");
        }
        become(PlanStatus.SUBMITTED);
        remark = null;
    }

    public void returnWith(String reason) {
        if (reason.isBlank()) {
            throw RuleViolation.on("reason", "plan.return.reasonMissing");
        }
        become(PlanStatus.RETURNED);
        remark = reason.strip();
    }

    public void approve() {
        become(PlanStatus.APPROVED);
    }

    /** Gives number and day and freezes the text (Nghị định 30/2020 Điều 15: number and date come after the signature). */
    public void issue(DocumentSymbol numbered, LocalDate on, StoredTextId frozen) {
        if (numbered.number() == null) {
            throw RuleViolation.on("number", "plan.issue.numberMissing");
        }
        become(PlanStatus.ISSUED);
        number = numbered.number();
        symbol = numbered.text();
        issuedOn = on;
        text = frozen;
    }

    public void conclude() {
        become(PlanStatus.CONCLUDED);
    }

    private void become(PlanStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation("plan.status.illegal", status, next);
        }
        status = next;
    }

    private void mustBeEditable() {
        if (!status.editable()) {
            throw new RuleViolation("plan.frozen", status);
        }
    }

    /** {@link Signature#NONE} while nobody is named; a database row of nothing but nulls comes back as no record at all. */
    public Signature getSignature() {
        return signature == null ? Signature.NONE : signature;
    }

    public long seenVersion() {
        return version == null ? 0 : version;
    }
}
