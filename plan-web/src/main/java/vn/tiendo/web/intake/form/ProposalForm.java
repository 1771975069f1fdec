package vn.tiendo.web.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.document.reading.ReportKind;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalContent;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.web.words.DeadlineForm;

/** A proposal being corrected. */
public record ProposalForm(
        long version,
        PromiseKind kind,
        String text,
        String product,
        Boolean request,
        Names names,
        DeadlineForm deadline,
        ReportKind reportKind) {
    private static final int SPARE = 2;

    public ProposalForm {
        kind = Objects.requireNonNullElse(kind, PromiseKind.TASK);
        text = Objects.requireNonNullElse(text, "");
        product = Objects.requireNonNullElse(product, "");
        request = Objects.requireNonNullElse(request, false);
        names = Objects.requireNonNullElse(names, new Names(List.of(), List.of(), Named.NOBODY, Named.NOBODY));
        deadline = Objects.requireNonNullElse(deadline, DeadlineForm.of(vn.tiendo.core.calendar.Deadline.UNSPECIFIED));
        reportKind = Objects.requireNonNullElse(reportKind, ReportKind.PERIODIC);
    }

    /** Who is named, each list with a few empty boxes at its end. */
    public record Names(List<Named> leads, List<Named> cooperating, Named to, Named via) {
        public Names {
            leads = leads == null ? List.of() : List.copyOf(leads);
            cooperating = cooperating == null ? List.of() : List.copyOf(cooperating);
            to = Objects.requireNonNullElse(to, Named.NOBODY);
            via = Objects.requireNonNullElse(via, Named.NOBODY);
        }
    }

    public static ProposalForm of(Proposal proposal, BodyLabels labels) {
        ProposalContent content = proposal.content();
        Addressee to = content.addressee();
        return new ProposalForm(
                proposal.seenVersion(),
                content.kind(),
                content.text(),
                Objects.requireNonNullElse(content.product(), ""),
                content.request(),
                new Names(
                        boxes(content, AssignmentRole.LEAD, labels),
                        boxes(content, AssignmentRole.COOPERATE, labels),
                        Named.of(to.toPhrase(), to.to(), labels),
                        Named.of(to.viaPhrase(), to.via(), labels)),
                DeadlineForm.of(content.due().deadline()),
                Objects.requireNonNullElse(content.reportKind(), ReportKind.PERIODIC));
    }

    private static List<Named> boxes(ProposalContent content, AssignmentRole role, BodyLabels labels) {
        List<Named> boxes = new ArrayList<>();
        content.assignments().stream()
                .filter(named -> named.role() == role)
                .forEach(named -> boxes.add(Named.of(named, labels)));
        for (int i = 0; i < SPARE; i++) {
            boxes.add(Named.NOBODY);
        }
        return boxes;
    }

    /**
     * What the proposal says from now on. A box that nobody touched says what it said: a name that was not known does not
     * become known by somebody's correcting something else.
     *
     * @param before what it said; the words a deadline was read from stay with it
     */
    public ProposalContent content(ProposalContent before, BodyLabels labels) {
        List<Assignment> assignments = new ArrayList<>();
        put(assignments, names.leads(), AssignmentRole.LEAD, before, labels);
        put(assignments, names.cooperating(), AssignmentRole.COOPERATE, before, labels);
        boolean report = kind == PromiseKind.REPORT;
        return new ProposalContent(
                kind,
                text.strip().replaceAll("\\s*\\R\\s*", " "),
                product.isBlank() ? null : product.strip(),
                request,
                new Due(deadline.deadline(), before.due().phrase()),
                assignments,
                report ? addressee(before.addressee(), labels) : Addressee.NOBODY,
                report ? reportKind : null);
    }

    private static void put(
            List<Assignment> all, List<Named> boxes, AssignmentRole role, ProposalContent before, BodyLabels labels) {
        boxes.stream()
                .filter(box -> !box.isBlank())
                .map(box -> before.assignments().stream()
                        .filter(named -> named.role() == role && box.equals(Named.of(named, labels)))
                        .findFirst()
                        .orElseGet(() -> box.meant(role, labels)))
                .filter(named -> !all.contains(named))
                .forEach(all::add);
    }

    private Addressee addressee(Addressee before, BodyLabels labels) {
        Assignment to = meant(names.to(), before.toPhrase(), before.to(), labels);
        Assignment via = meant(names.via(), before.viaPhrase(), before.via(), labels);
        return new Addressee(
                to == null ? null : to.phrase(),
                to == null ? null : to.body(),
                via == null ? null : via.phrase(),
                via == null ? null : via.body());
    }

    private static @Nullable Assignment meant(
            Named box, @Nullable String phrase, @Nullable BodyId body, BodyLabels labels) {
        if (box.isBlank()) {
            return null;
        }
        return phrase != null && box.equals(Named.of(phrase, body, labels))
                ? new Assignment(AssignmentRole.LEAD, phrase, body, null)
                : box.meant(AssignmentRole.LEAD, labels);
    }
}
