package vn.tiendo.core.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.drafting.StartDraft;
import vn.tiendo.core.drafting.basis.CarriedOut;
import vn.tiendo.core.drafting.basis.FindCarriedOut;
import vn.tiendo.core.drafting.layout.SeededLayoutProfiles;
import vn.tiendo.core.obligation.IssuePlan;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.Place;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.world.SmallWorld;

class PrintPlanTest {
    private final SmallWorld world = new SmallWorld();
    private final PrintPlan print =
            new PrintPlan(world.plans, world.register, world.bodies, new SeededLayoutProfiles(), world.clock);
    private final PlanId id = new StartDraft(
                    world.plans, world.bodies, new FindCarriedOut(world.directives, world.register), world.clock)
            .start(new StartDraft.Start(world.kheClerk, "Công tác dân vận năm 2026", 2026, CarriedOut.NOTHING));

    @Test
    void a_draft_leaves_number_and_day_blank() {
        PrintedPlan printed = print.of(id, world.kheClerk);
        assertThat(printed.profile()).isEqualTo("STATE_ND30");
        assertThat(printed.letterhead().number().text())
                .doesNotContainPattern("\\d")
                .endsWith("/KH-UBND");
        assertThat(printed.letterhead().placeDate().text()).endsWith("tháng 01 năm 2026");
        assertThat(printed.body()).extracting(PrintedParagraph::text).contains("II. NHIỆM VỤ");
    }

    @Test
    void a_peoples_committee_stands_alone_and_in_full() {
        assertThat(print.of(id, world.kheClerk).letterhead().left())
                .extracting(PrintedLine::text)
                .containsExactly("ỦY BAN NHÂN DÂN", "XÃ KHE SẤU");
    }

    @Test
    void an_issued_plan_has_number_and_day() {
        Plan plan = world.plans.byId(id).orElseThrow();
        Task task = new Task(
                TaskId.next(),
                new Place(0, null, ""),
                new Task.Content("Đối thoại.", null, false, null),
                Due.UNSPECIFIED,
                List.of());
        plan.write(plan.getHead(), new Plan.Content(List.copyOf(plan.getSections()), List.of(task), List.of()));
        plan.submit();
        plan.approve();
        world.issuePlan.issue(new IssuePlan.Issue(world.kheClerk, id, 0, "7", LocalDate.of(2026, 1, 5), null));
        PrintedPlan printed = print.of(id, world.kheClerk);
        assertThat(printed.letterhead().number().text()).isEqualTo("Số: 07/KH-UBND");
        assertThat(printed.letterhead().placeDate().text()).isEqualTo("Hoài Lam, ngày 05 tháng 01 năm 2026");
    }

    @Test
    void a_plan_one_may_not_see_is_not_printed() {
        assertThatThrownBy(() -> print.of(id, world.dongClerk)).isInstanceOf(NotFound.class);
    }
}
