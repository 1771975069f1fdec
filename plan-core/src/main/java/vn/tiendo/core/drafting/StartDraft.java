package vn.tiendo.core.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.DocumentSymbol;
import vn.tiendo.core.directive.DocumentType;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.drafting.basis.CarriedOut;
import vn.tiendo.core.drafting.basis.FindCarriedOut;
import vn.tiendo.core.drafting.basis.Preamble;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanHead;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanRelation;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.UseCase;
import vn.tiendo.core.shared.VietnameseText;

/** Opens a new plan for the clerk's body: its head, the documents it carries out, and the usual three sections. */
@UseCase
@RequiredArgsConstructor
public class StartDraft {
    private static final List<String> USUAL_SECTIONS = List.of("MỤC ĐÍCH, YÊU CẦU", "NHIỆM VỤ", "TỔ CHỨC THỰC HIỆN");
    private static final int YEARS_AHEAD = 10;

    private final Plans plans;
    private final Bodies bodies;
    private final FindCarriedOut find;
    private final Clock clock;

    public PlanId start(Start command) {
        Actor actor = command.actor();
        Permissions.require(actor, Role.CLERK, Role.HEAD);
        if (command.subject().isBlank()) {
            throw RuleViolation.on("subject", "drafting.subject.missing");
        }
        mustBeNear(command.year());
        Body issuer = bodies.byId(actor.actsFor()).orElseThrow(() -> new NotFound(actor.actsFor()));
        DocumentType type = DocumentType.KE_HOACH;
        String code = issuer.getCode() == null ? "" : issuer.getCode();
        List<Directive> basis = find.of(command.carriesOut(), actor);
        Plan plan = Plan.draft(
                new Plan.Drafter(actor.person(), actor.actsFor()),
                issuer.getId(),
                type,
                new DocumentSymbol(issuer.getSystem(), null, type.getCode(), code),
                head(command, issuer, basis));
        plan.write(plan.getHead(), usualSections());
        plan.addressTo(actor.body(), List.of(), UsualSignature.of(issuer, LocalDate.now(clock)));
        basis.forEach(directive -> plan.relate(new PlanRelation(directive.getId(), Relation.IMPLEMENTS)));
        plans.add(plan);
        return plan.getId();
    }

    private void mustBeNear(@Nullable Integer year) {
        int now = LocalDate.now(clock).getYear();
        if (year != null && (year < now - 1 || year > now + YEARS_AHEAD)) {
            throw RuleViolation.on(
                    "year", "drafting.year.outOfRange", String.valueOf(now - 1), String.valueOf(now + YEARS_AHEAD));
        }
    }

    private PlanHead head(Start command, Body issuer, List<Directive> basis) {
        String name = issuer.nameOn(LocalDate.now(clock)).name();
        String subject = VietnameseText.oneLine(VietnameseText.nfc(command.subject()));
        Integer year = command.year();
        return new PlanHead(
                subject,
                issuer.getPlace() == null ? "" : issuer.getPlace(),
                Preamble.of(basis, name, subject),
                null,
                year == null ? null : LocalDate.of(year, 1, 1),
                year == null ? null : LocalDate.of(year, 12, 31));
    }

    private static Plan.Content usualSections() {
        return ComposeContent.of(USUAL_SECTIONS.stream()
                .map(title -> new DraftItem(SectionId.next(), Section.Kind.HEADING, 1, title, List.of()))
                .toList());
    }

    /** {@code year} is the plan's period when it is one calendar year; null for an open period. */
    public record Start(
            Actor actor, String subject, @Nullable Integer year, CarriedOut carriesOut) implements Command {}
}
