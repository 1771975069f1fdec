package vn.tiendo.web.demo;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.Directives;
import vn.tiendo.core.drafting.StartDraft;
import vn.tiendo.core.drafting.StartDraft.Start;
import vn.tiendo.core.drafting.TakeOverTask;
import vn.tiendo.core.drafting.TakeOverTask.TakingOver;
import vn.tiendo.core.drafting.Takeover.Decision;
import vn.tiendo.core.drafting.basis.CarriedOut;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.approval.DecideOnPlan;
import vn.tiendo.core.plan.approval.SubmitPlan;
import vn.tiendo.core.plan.register.PlanRegister;

/** Plans the sample people are still writing: one begun, one sent back with a remark. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class SampleDrafts {
    private final Plans plans;
    private final PlanRegister register;
    private final Directives directives;
    private final StartDraft startDraft;
    private final TakeOverTask takeOverTask;
    private final Upward upward;

    /** A commune's plan with the first of its given tasks taken over, the rest still to decide. */
    void begin(Actor clerk, PlanId parent) {
        PlanId draft = started(clerk, parent, "Công tác dân vận của chính quyền xã năm tới");
        takeOver(clerk, draft, parent, 1);
    }

    /** A plan its leader wants to see with more in it. */
    void returned(Actor clerk, Actor leader, PlanId parent) {
        PlanId draft = started(clerk, parent, "Đối thoại trực tiếp với Nhân dân đợt 2");
        takeOver(clerk, draft, parent, 2);
        upward.submitAndReturn(draft, clerk, leader, "Bổ sung thời gian, địa điểm đối thoại của từng thôn.");
    }

    private PlanId started(Actor clerk, PlanId parent, String subject) {
        Directive directive = directives.ofPlan(parent.value()).orElseThrow();
        return startDraft.start(
                new Start(clerk, subject, null, new CarriedOut(List.of(), List.of(directive.getId()), null)));
    }

    private void takeOver(Actor clerk, PlanId draft, PlanId parent, int howMany) {
        for (Task task : register.shareOf(parent, clerk).stream().limit(howMany).toList()) {
            long version = plans.byId(draft).map(Plan::seenVersion).orElseThrow();
            takeOverTask.decide(new TakingOver(clerk, draft, version, parent, task.getId(), Decision.TAKE, null));
        }
    }

    /** Up to the leader and back. */
    @Component
    @Profile("demo")
    @RequiredArgsConstructor
    static class Upward {
        private final Plans plans;
        private final SubmitPlan submitPlan;
        private final DecideOnPlan decideOnPlan;

        void submitAndReturn(PlanId plan, Actor clerk, Actor leader, String remark) {
            submitPlan.submit(new SubmitPlan.Submission(clerk, plan, version(plan)));
            decideOnPlan.decide(new DecideOnPlan.Decision(leader, plan, version(plan), false, remark));
        }

        private long version(PlanId plan) {
            return plans.byId(plan).map(Plan::seenVersion).orElseThrow();
        }
    }
}
