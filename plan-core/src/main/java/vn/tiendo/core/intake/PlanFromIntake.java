package vn.tiendo.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.directive.DocumentSymbol;
import vn.tiendo.core.directive.DocumentType;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReportKind;
import vn.tiendo.core.plan.Place;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanHead;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.ReportDuty;
import vn.tiendo.core.plan.ReportDutyId;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.SourceRef;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.TaskId;

/** The plan that a reviewed document makes: its outline as read, its promises as accepted. */
final class PlanFromIntake {
    private final Intake intake;
    private final Body issuer;
    private final SourceDocument document;
    private final ParsedDocument parsed;

    private final List<Section> sections = new ArrayList<>();
    private final List<TextSpan> spans = new ArrayList<>();

    PlanFromIntake(Intake intake, Body issuer, SourceDocument document, ParsedDocument parsed) {
        this.intake = intake;
        this.issuer = issuer;
        this.document = document;
        this.parsed = parsed;
    }

    Plan plan(Actor actor) {
        outline();
        DocumentType type = DocumentType.named(intake.getHead().typeName()).orElse(DocumentType.KE_HOACH);
        Plan plan = Plan.draft(
                new Plan.Drafter(actor.person(), intake.getBody()), issuer.getId(), type, symbol(type), head());
        List<Task> tasks = new ArrayList<>();
        List<ReportDuty> duties = new ArrayList<>();
        for (Proposal proposal : intake.accepted()) {
            if (proposal.getKind() == PromiseKind.TASK) {
                tasks.add(task(proposal, tasks.size()));
            } else {
                duties.add(duty(proposal, duties.size()));
            }
        }
        plan.write(head(), new Plan.Content(sections, tasks, duties));
        plan.addressTo(
                intake.getFocal(),
                intake.getRecipients(),
                Objects.requireNonNullElse(intake.getSignature(), vn.tiendo.core.plan.Signature.NONE));
        plan.readFrom(intake.getText());
        return plan;
    }

    private DocumentSymbol symbol(DocumentType type) {
        String code = Objects.requireNonNullElse(intake.issuerCode(), Objects.requireNonNullElse(issuer.getCode(), ""));
        return new DocumentSymbol(issuer.getSystem(), null, type.getCode(), code);
    }

    private PlanHead head() {
        IntakeHead head = intake.getHead();
        String place = head.place() == null ? "" : head.place();
        return new PlanHead(
                head.subject(), place, "", null, head.term().from(), head.term().to());
    }

    private void outline() {
        for (OutlineItem item : parsed.outline()) {
            Section.Depth depth = new Section.Depth(sections.size(), item.level());
            Section.Kind kind = Section.Kind.valueOf(item.kind().name());
            sections.add(new Section(
                    SectionId.next(), kind, depth, new Section.Mark(item.marker(), item.number()), item.text()));
            spans.add(item.span());
        }
    }

    private Task task(Proposal proposal, int ordinal) {
        Task.Content content = new Task.Content(proposal.getText(), proposal.getProduct(), proposal.isRequest(), null);
        Task task = new Task(
                TaskId.next(), place(proposal, ordinal), content, proposal.getDue(), proposal.getAssignments());
        task.readFrom(SourceRef.of(proposal.span(), document.text()));
        return task;
    }

    private ReportDuty duty(Proposal proposal, int ordinal) {
        ReportKind kind = Objects.requireNonNullElse(proposal.getReportKind(), ReportKind.PERIODIC);
        ReportDuty.Content content = new ReportDuty.Content(
                proposal.getText(), kind, proposal.content().addressee());
        ReportDuty duty = new ReportDuty(
                ReportDutyId.next(), place(proposal, ordinal), content, proposal.getDue(), proposal.getAssignments());
        duty.readFrom(SourceRef.of(proposal.span(), document.text()));
        return duty;
    }

    private Place place(Proposal proposal, int ordinal) {
        Section section = sectionAt(proposal.span());
        String number = !proposal.getNumber().isEmpty() || section == null ? proposal.getNumber() : section.getNumber();
        return new Place(ordinal, section == null ? null : section.getId(), number);
    }

    /** The innermost block that holds the beginning of the span. */
    private @Nullable Section sectionAt(TextSpan span) {
        Section found = null;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).start() <= span.start()
                    && span.start() < spans.get(i).end()) {
                found = sections.get(i);
            }
        }
        return found;
    }
}
