package vn.tiendo.web.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.ConfirmIntake;
import vn.tiendo.core.intake.ConfirmIntake.Confirmation;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeHead;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalState;
import vn.tiendo.core.intake.ReceiveFile;
import vn.tiendo.core.intake.ReceiveFile.Receiving;
import vn.tiendo.core.intake.ReviewProposal;
import vn.tiendo.core.intake.ReviewProposal.Change;
import vn.tiendo.core.intake.ReviewProposal.ProposalReview;
import vn.tiendo.core.obligation.IssuePlan;
import vn.tiendo.core.obligation.IssuePlan.Issue;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.approval.DecideOnPlan;
import vn.tiendo.core.plan.approval.DecideOnPlan.Decision;
import vn.tiendo.core.plan.approval.SubmitPlan;
import vn.tiendo.core.plan.approval.SubmitPlan.Submission;

/** Brings a sample file the whole way: read in, reviewed, confirmed, submitted, approved, issued. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class SamplePlans {
    private final Intakes intakes;
    private final Plans plans;
    private final ReadIn readIn;
    private final SubmitPlan submitPlan;
    private final DecideOnPlan decideOnPlan;
    private final IssuePlan issuePlan;

    /** The plan issued on its own day, with all that it makes bodies owe. */
    PlanId issued(String file, Actor clerk, Actor leader, LocalDate today) {
        IntakeId intake = readIn.receive(file, clerk, today);
        IntakeHead head = intakes.byId(intake).map(Intake::getHead).orElseThrow();
        PlanId plan = submitted(intake, clerk);
        decideOnPlan.decide(new Decision(leader, plan, version(plan), true, ""));
        issuePlan.issue(new Issue(
                clerk,
                plan,
                version(plan),
                Objects.requireNonNull(head.number(), file),
                Objects.requireNonNull(head.issuedOn(), file),
                null));
        return plan;
    }

    /** Made a plan with every proposal as it was read, and sent up. */
    PlanId submitted(IntakeId intake, Actor clerk) {
        PlanId plan = readIn.confirmAsRead(intake, clerk);
        submitPlan.submit(new Submission(clerk, plan, version(plan)));
        return plan;
    }

    private long version(PlanId plan) {
        return plans.byId(plan).map(Plan::seenVersion).orElseThrow();
    }

    /** Reads files in and takes them as read. */
    @Component
    @Profile("demo")
    @RequiredArgsConstructor
    static class ReadIn {
        private final Intakes intakes;
        private final ReceiveFile receiveFile;
        private final ReviewProposal reviewProposal;
        private final ConfirmIntake confirmIntake;

        IntakeId receive(String file, Actor clerk, LocalDate today) {
            byte[] content = SampleText.on(today, file).getBytes(StandardCharsets.UTF_8);
            return receiveFile.receive(new Receiving(clerk, file, "text/plain", content));
        }

        PlanId confirmAsRead(IntakeId id, Actor clerk) {
            for (Proposal proposal : intakes.byId(id).orElseThrow().getProposals()) {
                if (proposal.getState() == ProposalState.PENDING) {
                    reviewProposal.review(new ProposalReview(
                            clerk, id, proposal.getId(), proposal.seenVersion(), new Change.Accept()));
                }
            }
            return confirmIntake.confirm(new Confirmation(clerk, id)).plan();
        }
    }
}
