package vn.tiendo.core.drafting;

import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.Directives;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.drafting.Takeover.Decision;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanRelation;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.plan.register.PlanRow;

/** The tasks given from above by the plans a draft carries out, and what the draft did with each. */
@Named
@RequiredArgsConstructor
public class ReadGivenTasks {
    private final Directives directives;
    private final PlanRegister register;
    private final Takeovers takeovers;

    public List<GivenShare> of(Plan plan, Actor actor) {
        Map<TaskId, Takeover> made = new HashMap<>();
        takeovers.of(plan.getId()).forEach(takeover -> made.put(takeover.getParentTask(), takeover));
        Set<TaskId> carriedOut = plan.getTasks().stream()
                .map(Task::getCarriesOut)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return parents(plan)
                .map(parent -> new GivenShare(
                        parent,
                        register.shareOf(parent.id(), actor).stream()
                                .map(task -> given(task, made.get(task.getId()), carriedOut.contains(task.getId())))
                                .toList()))
                .filter(share -> !share.tasks().isEmpty())
                .toList();
    }

    private Stream<PlanRow> parents(Plan plan) {
        return plan.getRelations().stream()
                .filter(relation -> relation.relation() == Relation.IMPLEMENTS)
                .map(PlanRelation::directive)
                .flatMap(id -> directives.byId(id).stream())
                .map(Directive::getPlanId)
                .flatMap(ReadGivenTasks::present)
                .flatMap(id -> register.find(new PlanId(id)).stream())
                .sorted(Comparator.comparing(PlanRow::symbol));
    }

    private static Stream<UUID> present(@Nullable UUID id) {
        return Optional.ofNullable(id).stream();
    }

    /** Taken over and deleted since is undecided again: what counts is what stands in the draft. */
    private static GivenTask given(Task task, @Nullable Takeover made, boolean carriedOut) {
        if (carriedOut) {
            boolean adapted = made != null && made.getDecision() == Decision.ADAPT;
            return new GivenTask(task, adapted ? Decision.ADAPT : Decision.TAKE, null);
        }
        return made != null && made.getDecision() == Decision.SKIP
                ? new GivenTask(task, Decision.SKIP, made.getReason())
                : new GivenTask(task, null, null);
    }
}
