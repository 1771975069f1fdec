package vn.tiendo.core.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.drafting.basis.CarriedOut;
import vn.tiendo.core.drafting.basis.FindCarriedOut;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.world.SmallWorld;

/** A small world in which the province has issued a plan that gives every commune work. */
final class DraftingWorld {
    static final LocalDate GIVEN_DAY = LocalDate.of(2026, 12, 15);

    final SmallWorld world = new SmallWorld();
    final FindCarriedOut find = new FindCarriedOut(world.directives, world.register);
    final StartDraft start = new StartDraft(world.plans, world.bodies, find, world.clock);
    final SaveDraft save = new SaveDraft(world.plans, world.takeovers);
    final TakeOverTask takeOver = new TakeOverTask(world.plans, world.register, world.takeovers);
    final ReadGivenTasks givenTasks = new ReadGivenTasks(world.directives, world.register, world.takeovers);
    final Plan parent = provincialPlan();

    private Plan provincialPlan() {
        Plan plan = plan(start.start(new StartDraft.Start(
                world.clerk, "Công tác dân vận của chính quyền năm 2026", 2026, CarriedOut.NOTHING)));
        write(
                plan,
                world.clerk,
                List.of(
                        heading("NHIỆM VỤ"),
                        given("Đối thoại với Nhân dân."),
                        given("Khảo sát mức độ hài lòng."),
                        given("Công khai thủ tục hành chính.")));
        Directive known =
                new Directive("Kế hoạch", "112/KH-UBND", LocalDate.of(2026, 1, 3), "UBND tỉnh Hoài Lam", null);
        known.heldAs(plan.getId().value(), "UBND tỉnh Hoài Lam", plan.getHead().subject());
        world.directives.add(known);
        return plan;
    }

    /** A plan of the commune that carries the province's plan out. */
    Plan draftOfKhe() {
        return plan(start.start(new StartDraft.Start(
                world.kheClerk,
                "Công tác dân vận của chính quyền xã năm 2026",
                2026,
                new CarriedOut(List.of(parent.getId()), List.of(), null))));
    }

    void write(Plan plan, Actor actor, List<DraftItem> items) {
        save.save(new SaveDraft.Saving(
                actor,
                plan.getId(),
                plan.seenVersion(),
                new SaveDraft.Draft(plan.getHead(), items, null, List.of(), plan.getSignature())));
    }

    List<DraftItem> linesOf(Plan plan) {
        return new ArrayList<>(DraftItems.of(plan));
    }

    Plan plan(PlanId id) {
        return world.plans.byId(id).orElseThrow();
    }

    TaskId taskOfParent(int index) {
        return parent.getTasks().get(index).getId();
    }

    static DraftItem heading(String text) {
        return new DraftItem(SectionId.next(), Section.Kind.HEADING, 1, text, List.of());
    }

    static DraftItem item(String text, DraftDuty... duties) {
        return new DraftItem(SectionId.next(), Section.Kind.ITEM, 2, text, List.of(duties));
    }

    static DraftDuty task() {
        return new DraftDuty(
                UUID.randomUUID(), PromiseKind.TASK, List.of(), Due.UNSPECIFIED, null, Addressee.NOBODY, null);
    }

    private DraftItem given(String text) {
        Assignment communes = new Assignment(AssignmentRole.LEAD, "UBND các xã, phường", null, world.communes.getId());
        return item(
                text,
                new DraftDuty(
                        UUID.randomUUID(),
                        PromiseKind.TASK,
                        List.of(communes),
                        new Due(new Deadline.OnDate(GIVEN_DAY, Bound.BEFORE), "trước ngày 15/12/2026"),
                        "Báo cáo",
                        Addressee.NOBODY,
                        null));
    }
}
