package vn.tiendo.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationQuery.Narrowing;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.Policies;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanStatus;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.web.plan.PlanPage.MayDo;
import vn.tiendo.web.plan.PlanPage.Names;

/** Puts a plan's page together, for somebody who may see it. */
@Component
@RequiredArgsConstructor
class ReadPlanPage {
    private final Plans plans;
    private final PlanRegister register;
    private final ObligationRegister obligations;
    private final Bodies bodies;
    private final Policies policies;
    private final Wording wording;

    /** The plan itself; not found for those who may not see it. */
    Plan visible(PlanId id, Actor actor) {
        if (!register.visible(id, Visibility.of(actor))) {
            throw new NotFound(id);
        }
        return plans.byId(id).orElseThrow(() -> new NotFound(id));
    }

    PlanPage of(PlanId id, Actor actor) {
        Plan plan = visible(id, actor);
        LocalDate today = wording.today();
        AsOf asOf = AsOf.of(today, policies.on(today));
        ObligationQuery owed = ObligationQuery.all(Visibility.of(actor), asOf).with(Narrowing.under(id));
        Map<UUID, Map<Standing, Long>> counts = obligations.countByPromise(owed);
        return new PlanPage(
                plan,
                names(plan, bodies.on(today)),
                sum(counts),
                groups(plan, counts),
                register.related(id).stream()
                        .filter(row -> row.relation() != Relation.MENTIONS)
                        .toList(),
                register.carriedOutBy(id),
                mayDo(plan, actor));
    }

    private static Names names(Plan plan, BodyCatalogue catalogue) {
        return new Names(
                catalogue.nameOf(plan.getIssuer()),
                plan.getFocal() == null ? null : catalogue.nameOf(plan.getFocal()),
                catalogue.nameOf(plan.getDraftingBody()));
    }

    private static Map<Standing, Long> sum(Map<UUID, Map<Standing, Long>> counts) {
        Map<Standing, Long> all = new LinkedHashMap<>();
        counts.values().forEach(one -> one.forEach((standing, n) -> all.merge(standing, n, Long::sum)));
        return all;
    }

    private List<PlanPage.Group> groups(Plan plan, Map<UUID, Map<Standing, Long>> counts) {
        List<PlanPage.Group> groups = new ArrayList<>();
        Map<String, List<PlanLine>> byHeading = new LinkedHashMap<>();
        wording.lines(plan, counts)
                .forEach(line -> byHeading
                        .computeIfAbsent(wording.heading(plan, line.number()), none -> new ArrayList<>())
                        .add(line));
        byHeading.forEach((title, lines) -> groups.add(new PlanPage.Group(title, lines)));
        return groups;
    }

    private static MayDo mayDo(Plan plan, Actor actor) {
        boolean ours = actor.speaksFor(plan.getDraftingBody()) || actor.speaksFor(plan.getIssuer());
        boolean writes = ours && (actor.has(Role.CLERK) || actor.has(Role.HEAD));
        boolean leads = ours && (actor.has(Role.HEAD) || actor.has(Role.LEADER));
        PlanStatus status = plan.getStatus();
        boolean editable = writes && status.editable() && actor.speaksFor(plan.getDraftingBody());
        boolean decides = leads && (status == PlanStatus.SUBMITTED || status == PlanStatus.APPROVED);
        return new MayDo(editable, editable, decides, ours && status == PlanStatus.APPROVED && (writes || leads));
    }
}
