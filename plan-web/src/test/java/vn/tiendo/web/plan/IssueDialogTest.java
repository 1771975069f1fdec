package vn.tiendo.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.people.SignIn;
import vn.tiendo.core.intake.ConfirmIntake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ReceiveFile;
import vn.tiendo.core.intake.ReviewProposal;
import vn.tiendo.core.intake.ReviewProposal.Change;
import vn.tiendo.core.intake.ReviewProposal.ProposalReview;
import vn.tiendo.core.intake.reading.OpenIntake;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.approval.DecideOnPlan;
import vn.tiendo.core.plan.approval.DecideOnPlan.Decision;
import vn.tiendo.core.plan.approval.SubmitPlan;
import vn.tiendo.core.world.ReadingRoom;
import vn.tiendo.web.WithSampleWorld;

/** A document that came with its number and its day is issued under them. */
class IssueDialogTest extends WithSampleWorld {
    @Autowired
    SignIn signIn;

    @Autowired
    ReceiveFile receiveFile;

    @Autowired
    OpenIntake openIntake;

    @Autowired
    ReviewProposal reviewProposal;

    @Autowired
    ConfirmIntake confirmIntake;

    @Autowired
    SubmitPlan submitPlan;

    @Autowired
    DecideOnPlan decideOnPlan;

    @Autowired
    Plans plans;

    @Test
    void the_dialog_begins_with_the_number_and_the_day_of_the_imported_document() throws Exception {
        assertThat(page("tin.ph", "/ke-hoach/" + approved(ReadingRoom.PLAN)))
                .containsPattern("(?s)name=\"number\"[^>]*value=\"112\"")
                .containsPattern("(?s)name=\"issuedOn\"[^>]*value=\"06/11/2025\"");
        String blank = ReadingRoom.PLAN
                .replace("Số: 112/KH-UBND", "Số:      /KH-UBND")
                .replace("ngày 06 tháng 11", "ngày    tháng 11");
        assertThat(page("tin.ph", "/ke-hoach/" + approved(blank)))
                .containsPattern("(?s)name=\"number\"[^>]*value=\"\"")
                .containsPattern("(?s)name=\"issuedOn\"[^>]*value=\"\"");
    }

    private PlanId approved(String text) {
        Actor clerk = actor("tin.ph");
        IntakeId id = receiveFile.receive(
                new ReceiveFile.Receiving(clerk, "a.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        for (Proposal proposal : openIntake.open(clerk, id).intake().getProposals()) {
            reviewProposal.review(
                    new ProposalReview(clerk, id, proposal.getId(), proposal.seenVersion(), new Change.Accept()));
        }
        PlanId plan =
                confirmIntake.confirm(new ConfirmIntake.Confirmation(clerk, id)).plan();
        submitPlan.submit(new SubmitPlan.Submission(clerk, plan, version(plan)));
        decideOnPlan.decide(new Decision(actor("mai.lt"), plan, version(plan), true, ""));
        return plan;
    }

    private long version(PlanId plan) {
        return plans.byId(plan).orElseThrow().seenVersion();
    }

    private Actor actor(String name) {
        return signIn.account(name).orElseThrow().actor();
    }
}
