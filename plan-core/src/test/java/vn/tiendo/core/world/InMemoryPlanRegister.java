package vn.tiendo.core.world;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanStatus;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.plan.register.PlanRow;
import vn.tiendo.core.plan.register.RelatedRow;
import vn.tiendo.core.shared.PageOf;

/** The reading side of plans without a database: who issued, drafted or is given work may see. */
@RequiredArgsConstructor
public final class InMemoryPlanRegister implements PlanRegister {
    private final InMemoryPlans plans;
    private final InMemoryBodies bodies;
    private final Clock clock;

    @Override
    public PageOf<PlanRow> page(Visibility who, Set<PlanStatus> statuses, @Nullable String text, int page) {
        List<PlanRow> rows = plans.all().stream()
                .filter(plan -> statuses.isEmpty() || statuses.contains(plan.getStatus()))
                .filter(plan -> visible(plan.getId(), who))
                .map(this::row)
                .toList();
        return new PageOf<>(rows, 0, rows.size(), rows.size());
    }

    @Override
    public boolean visible(PlanId id, Visibility who) {
        return plans.byId(id)
                .filter(plan -> Stream.of(plan.getIssuer(), plan.getDraftingBody())
                                .anyMatch(body -> body.equals(who.body()) || body.equals(who.root()))
                        || !share(plan, who.body(), who.root()).isEmpty())
                .isPresent();
    }

    @Override
    public List<PlanRow> waitingFor(Actor actor) {
        return List.of();
    }

    @Override
    public List<Task> shareOf(PlanId parent, Actor actor) {
        return plans.byId(parent)
                .map(plan -> share(plan, actor.body(), actor.actsFor()))
                .orElse(List.of());
    }

    @Override
    public List<RelatedRow> related(PlanId plan) {
        return List.of();
    }

    @Override
    public List<PlanRow> carriedOutBy(PlanId plan) {
        return List.of();
    }

    @Override
    public Optional<PlanRow> find(PlanId id) {
        return plans.byId(id).map(this::row);
    }

    private List<Task> share(Plan plan, BodyId body, BodyId actsFor) {
        return plan.getTasks().stream()
                .filter(task -> task.getAssignments().stream().anyMatch(a -> names(a, body) || names(a, actsFor)))
                .toList();
    }

    private boolean names(Assignment assignment, BodyId body) {
        BodyCatalogue catalogue = bodies.on(LocalDate.now(clock));
        boolean inGroup = Optional.ofNullable(assignment.group()).flatMap(catalogue::find).stream()
                .flatMap(group -> catalogue.membersOf(group).stream())
                .anyMatch(member -> member.id().equals(body));
        return inGroup || body.equals(assignment.body());
    }

    private PlanRow row(Plan plan) {
        return new PlanRow(
                plan.getId(),
                plan.getSymbol(),
                plan.getHead().subject(),
                plan.getIssuer(),
                bodies.byId(plan.getIssuer())
                        .orElseThrow()
                        .nameOn(LocalDate.now(clock))
                        .name(),
                plan.getIssuedOn(),
                plan.getStatus(),
                plan.getTasks().size(),
                plan.getReportDuties().size());
    }
}
