package vn.tiendo.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.DocumentSymbol;
import vn.tiendo.core.directive.DocumentType;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.Place;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanHead;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.world.SmallWorld;

class IssuePlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final SmallWorld world = new SmallWorld();

    @Test
    void two_bodies_that_issue_the_same_number_on_one_day_have_issued_two_documents() {
        Plan one = issuedBy(world.kheClerk);
        Plan other = issuedBy(world.dongClerk);
        assertThat(one.getSymbol()).isEqualTo(other.getSymbol());
        assertThat(directiveOf(one).getIssuerName()).isEqualTo("UBND xã Khe Sấu");
        assertThat(directiveOf(other).getIssuerName()).isEqualTo("UBND xã Đồng Vạn");
    }

    private Directive directiveOf(Plan plan) {
        return world.directives.ofPlan(plan.getId().value()).orElseThrow();
    }

    private Plan issuedBy(Actor clerk) {
        PlanHead head = new PlanHead("Công tác dân vận năm 2026", "Hoài Lam", "", null, null, null);
        Plan plan = Plan.draft(
                new Plan.Drafter(clerk.person(), clerk.body()),
                clerk.body(),
                DocumentType.KE_HOACH,
                new DocumentSymbol(BodySystem.STATE, null, "KH", "UBND"),
                head);
        Task task = new Task(
                TaskId.next(),
                new Place(0, null, "I"),
                new Task.Content("Rà soát hộ nghèo", null, false, null),
                Due.UNSPECIFIED,
                List.of());
        plan.write(head, new Plan.Content(List.of(), List.of(task), List.of()));
        plan.submit();
        plan.approve();
        world.plans.add(plan);
        world.issuePlan.issue(new IssuePlan.Issue(clerk, plan.getId(), plan.seenVersion(), "05", DAY, null));
        return plan;
    }
}
