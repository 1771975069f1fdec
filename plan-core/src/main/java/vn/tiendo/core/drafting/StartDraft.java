package vn.tiendo.core.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.DirectiveId;
import vn.tiendo.core.directive.Directives;
import vn.tiendo.core.directive.DocumentSymbol;
import vn.tiendo.core.directive.DocumentType;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanHead;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanRelation;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.UseCase;

/** Opens a new plan for the clerk's body: its head, the documents it carries out, and the usual three sections. */
@UseCase
@RequiredArgsConstructor
public class StartDraft {
    private static final List<String> USUAL_SECTIONS = List.of("MỤC ĐÍCH, YÊU CẦU", "NHIỆM VỤ", "TỔ CHỨC THỰC HIỆN");

    private final Plans plans;
    private final Bodies bodies;
    private final Directives directives;
    private final Clock clock;

    public PlanId start(Start command) {
        Actor actor = command.actor();
        Permissions.require(actor, Role.CLERK, Role.HEAD);
        if (command.subject().isBlank()) {
            throw RuleViolation.on("subject", "drafting.subject.missing");
        }
        Body issuer = bodies.byId(actor.actsFor()).orElseThrow(() -> new NotFound(actor.actsFor()));
        DocumentType type = DocumentType.KE_HOACH;
        String code = issuer.getCode() == null ? "" : issuer.getCode();
        Plan plan = Plan.draft(
                new Plan.Drafter(actor.person(), actor.actsFor()),
                issuer.getId(),
                type,
                new DocumentSymbol(issuer.getSystem(), null, type.getCode(), code),
                head(command, issuer));
        plan.write(plan.getHead(), usualSections());
        plan.addressTo(actor.body(), List.of(), signature(issuer));
        command.carriesOut().forEach(id -> plan.relate(new PlanRelation(id, Relation.IMPLEMENTS)));
        plans.add(plan);
        return plan.getId();
    }

    private PlanHead head(Start command, Body issuer) {
        String name = issuer.nameOn(LocalDate.now(clock)).name();
        String basis = String.join(
                "; ",
                command.carriesOut().stream()
                        .map(id -> directives.byId(id).orElseThrow(() -> new NotFound(id)))
                        .map(StartDraft::cited)
                        .toList());
        String preamble = (basis.isEmpty() ? "" : "Thực hiện " + basis + ", ")
                + name
                + " ban hành Kế hoạch "
                + lowerFirst(command.subject().strip())
                + " như sau:";
        int year = LocalDate.now(clock).getYear();
        LocalDate from = command.year() == null ? null : LocalDate.of(command.year(), 1, 1);
        LocalDate to = command.year() == null ? null : LocalDate.of(command.year(), 12, 31);
        if (command.year() != null && (command.year() < year - 1 || command.year() > year + 10)) {
            throw RuleViolation.on("year", "drafting.year.outOfRange", year - 1, year + 10);
        }
        String place = issuer.getPlace() == null ? "" : issuer.getPlace();
        return new PlanHead(command.subject().strip(), place, preamble, null, from, to);
    }

    private static String cited(Directive directive) {
        String subject = directive.getSubject();
        return directive.citation() + (subject == null ? "" : " " + lowerFirst(subject));
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static Plan.Content usualSections() {
        return ComposeContent.of(USUAL_SECTIONS.stream()
                .map(title -> new DraftItem(SectionId.next(), Section.Kind.HEADING, 1, title, List.of()))
                .toList());
    }

    private static Signature signature(Body issuer) {
        String name = issuer.getNames().getLast().name().toUpperCase(Locale.ROOT);
        return issuer.getSystem() == BodySystem.PARTY
                ? new Signature("T/M " + name, "BÍ THƯ", null)
                : new Signature("TM. " + name, "CHỦ TỊCH", null);
    }

    /** {@code year} is the plan's period when it is one calendar year; null for an open period. */
    public record Start(
            Actor actor,
            String subject,
            @org.jspecify.annotations.Nullable Integer year,
            List<DirectiveId> carriesOut) implements Command {}
}
