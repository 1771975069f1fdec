package vn.tiendo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.RecurrenceRule;
import vn.tiendo.core.drafting.DraftDuty;
import vn.tiendo.core.drafting.DraftItem;
import vn.tiendo.core.drafting.SaveDraft;
import vn.tiendo.core.drafting.StartDraft;
import vn.tiendo.core.drafting.basis.CarriedOut;
import vn.tiendo.core.drafting.basis.FindCarriedOut;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.IssuePlan;
import vn.tiendo.core.obligation.Obligation;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanStatus;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.plan.approval.DecideOnPlan;
import vn.tiendo.core.plan.approval.SubmitPlan;
import vn.tiendo.core.progress.Account;
import vn.tiendo.core.progress.ProgressReportId;
import vn.tiendo.core.progress.ReportProgress;
import vn.tiendo.core.progress.ReviewReport;
import vn.tiendo.core.shared.NotAllowed;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.Percent;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.world.SmallWorld;

/** The whole way once, in memory: drafted, approved, issued, owed, overdue, reported, returned, accepted. */
class StoryTest {
    private final SmallWorld world = new SmallWorld();

    @Test
    void from_a_draft_to_an_overdue_report_and_its_late_completion() {
        Plan plan = issuedPlan();
        assertThat(plan.getSymbol()).isEqualTo("12/KH-UBND");
        assertThat(plan.getStatus()).isEqualTo(PlanStatus.ISSUED);

        List<Obligation> reports = owedBy(world.khe.getId(), PromiseKind.REPORT);
        assertThat(reports)
                .extracting(Obligation::getDue)
                .containsExactly(LocalDate.of(2026, 6, 10), LocalDate.of(2027, 6, 10));
        assertThat(world.obligations.all()).hasSize(3 * 2 + 1);

        Obligation first = reports.getFirst();
        assertThat(first.getReviewer()).isEqualTo(world.department.getId());
        world.clock.goTo(LocalDate.of(2026, 6, 15));
        assertThat(standing(first)).isEqualTo(Standing.OVERDUE);

        ProgressReportId late = report(first, "Đã đối thoại tại 8/11 thôn.");
        assertThat(standing(first)).isEqualTo(Standing.DONE_LATE);

        world.clock.goTo(LocalDate.of(2026, 6, 16));
        world.reviewReport.review(
                new ReviewReport.Verdict(world.reviewer, late, false, "Chưa có số liệu so với kỳ trước."));
        assertThat(standing(first)).isEqualTo(Standing.OVERDUE);

        ProgressReportId again = report(first, "Đã đối thoại tại 11/11 thôn; kỳ trước 9/11.");
        world.reviewReport.review(new ReviewReport.Verdict(world.reviewer, again, true, ""));
        assertThat(standing(first)).isEqualTo(Standing.DONE_LATE);
        assertThat(standing(reports.getLast())).isEqualTo(Standing.NOT_STARTED);
    }

    @Test
    void every_obligation_leads_back_to_its_sentence_in_the_frozen_text() {
        Plan plan = issuedPlan();
        String text = world.texts.byId(plan.getText()).orElseThrow().document().text();
        var source = plan.getReportDuties().getFirst().getSource();
        assertThat(text.substring(source.spanStart(), source.spanEnd()))
                .isEqualTo("1. UBND các xã, phường báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 10/6 hằng năm.");
        assertThat(source.quote()).isEqualTo(text.substring(source.spanStart(), source.spanEnd()));
    }

    @Test
    void laying_out_again_adds_nothing() {
        Plan plan = issuedPlan();
        int before = world.obligations.all().size();
        assertThatThrownBy(() -> issue(plan)).isInstanceOf(RuleViolation.class);
        assertThat(world.obligations.all()).hasSize(before);
    }

    @Test
    void only_a_leader_of_the_body_decides_and_others_do_not_learn_that_the_plan_exists() {
        PlanId id = draft();
        Plan plan = world.plans.byId(id).orElseThrow();
        submit(plan);
        assertThatThrownBy(() -> decide(plan, world.clerk)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide(plan, world.kheClerk)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_report_on_somebody_elses_obligation_is_not_found() {
        issuedPlan();
        Obligation khe = owedBy(world.khe.getId(), PromiseKind.REPORT).getFirst();
        assertThatThrownBy(() -> world.reportProgress.report(telling(khe, world.dongClerk, "x", 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_saw_an_older_state_is_told_so_and_nothing_is_overwritten() {
        issuedPlan();
        Obligation khe = owedBy(world.khe.getId(), PromiseKind.REPORT).getFirst();
        assertThatThrownBy(() -> world.reportProgress.report(telling(khe, world.kheClerk, "x", 7)))
                .isInstanceOf(StaleData.class);
        assertThat(world.reports.latestOn(khe.getId())).isEmpty();
    }

    private Plan issuedPlan() {
        Plan plan = world.plans.byId(draft()).orElseThrow();
        submit(plan);
        decide(plan, world.leader);
        issue(plan);
        return plan;
    }

    private PlanId draft() {
        StartDraft start = new StartDraft(
                world.plans, world.bodies, new FindCarriedOut(world.directives, world.register), world.clock);
        PlanId id = start.start(
                new StartDraft.Start(world.clerk, "Thực hiện công tác dân vận chính quyền", null, CarriedOut.NOTHING));
        Plan plan = world.plans.byId(id).orElseThrow();
        SaveDraft save = new SaveDraft(world.plans, world.takeovers);
        save.save(new SaveDraft.Saving(
                world.clerk,
                id,
                0,
                new SaveDraft.Draft(
                        plan.getHead(),
                        List.of(
                                heading("NHIỆM VỤ"),
                                item(
                                        "Sở Nội vụ biên soạn tài liệu, hoàn thành trước ngày 30/11/2026.",
                                        task(world.department.getId())),
                                heading("TỔ CHỨC THỰC HIỆN"),
                                item(
                                        "UBND các xã, phường báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 10/6 hằng năm.",
                                        yearlyReport())),
                        world.department.getId(),
                        List.of("Như mục II", "Lưu: VT"),
                        new Signature("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Thị Mai"))));
        return id;
    }

    private static DraftItem heading(String text) {
        return new DraftItem(SectionId.next(), Section.Kind.HEADING, 1, text, List.of());
    }

    private static DraftItem item(String text, DraftDuty duty) {
        return new DraftItem(SectionId.next(), Section.Kind.ITEM, 2, text, List.of(duty));
    }

    private static DraftDuty task(BodyId lead) {
        return new DraftDuty(
                UUID.randomUUID(),
                PromiseKind.TASK,
                List.of(new Assignment(AssignmentRole.LEAD, "Sở Nội vụ", lead, null)),
                new Due(new Deadline.OnDate(LocalDate.of(2026, 11, 30), Bound.BEFORE), "trước ngày 30/11/2026"),
                "Tài liệu",
                Addressee.NOBODY,
                null);
    }

    private DraftDuty yearlyReport() {
        return new DraftDuty(
                UUID.randomUUID(),
                PromiseKind.REPORT,
                List.of(new Assignment(AssignmentRole.LEAD, "UBND các xã, phường", null, world.communes.getId())),
                new Due(
                        new Deadline.Recurring(RecurrenceRule.yearly(Month.JUNE, 10), Bound.BEFORE),
                        "trước ngày 10/6 hằng năm"),
                null,
                new Addressee("UBND tỉnh", world.province.getId(), "Sở Nội vụ", world.department.getId()),
                null);
    }

    private void submit(Plan plan) {
        new SubmitPlan(world.plans).submit(new SubmitPlan.Submission(world.clerk, plan.getId(), plan.seenVersion()));
    }

    private void decide(Plan plan, Actor actor) {
        new DecideOnPlan(world.plans)
                .decide(new DecideOnPlan.Decision(actor, plan.getId(), plan.seenVersion(), true, ""));
    }

    private void issue(Plan plan) {
        world.issuePlan.issue(new IssuePlan.Issue(
                world.clerk, plan.getId(), plan.seenVersion(), "12", LocalDate.of(2026, 1, 5), null));
    }

    private List<Obligation> owedBy(BodyId body, PromiseKind kind) {
        return world.obligations.all().stream()
                .filter(o -> o.getBody().equals(body) && o.getPromise().kind() == kind)
                .toList();
    }

    private Standing standing(Obligation obligation) {
        return obligation.standingAt(new AsOf(LocalDate.now(world.clock), 5));
    }

    private ProgressReportId report(Obligation obligation, String result) {
        return world.reportProgress.report(telling(obligation, world.kheClerk, result, obligation.seenVersion()));
    }

    private static ReportProgress.Telling telling(Obligation owed, Actor actor, String result, long version) {
        Account account = new Account(Percent.NONE, result, "", "", null, null);
        return new ReportProgress.Telling(actor, owed.getId(), version, account, List.of());
    }
}
