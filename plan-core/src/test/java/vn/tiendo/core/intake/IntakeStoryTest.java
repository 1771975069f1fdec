package vn.tiendo.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.intake.ReviewProposal.Change;
import vn.tiendo.core.intake.ReviewProposal.ProposalReview;
import vn.tiendo.core.intake.naming.NameAllUnknown;
import vn.tiendo.core.intake.naming.NameBody;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.world.ReadingRoom;
import vn.tiendo.core.world.SmallWorld;

/** A file on its way to a plan: received, reviewed, confirmed. */
class IntakeStoryTest {
    private final SmallWorld world = new SmallWorld();
    private final ReadingRoom room = new ReadingRoom(world);
    private IntakeId id = IntakeId.next();

    @BeforeEach
    void readThePlanIn() {
        id = room.receive(world.clerk, ReadingRoom.PLAN);
    }

    @Test
    void what_was_read_is_proposed_with_its_place_and_its_bodies() {
        assertThat(intake().getHead().issuer()).isEqualTo(world.province.getId());
        assertThat(intake().getHead().number()).isEqualTo("112");
        Proposal first = proposal("bộ chỉ số");
        assertThat(first.getAssignments().getFirst().body()).isEqualTo(world.department.getId());
        assertThat(first.unknownPhrases()).containsExactly("các cơ quan liên quan");
        Proposal report = proposal("báo cáo kết quả");
        assertThat(report.getKind()).isEqualTo(PromiseKind.REPORT);
        assertThat(report.getAssignments().getFirst().group()).isEqualTo(world.communes.getId());
        assertThat(report.getDue().deadline()).isInstanceOf(Deadline.Recurring.class);
        assertThat(report.doubtful()).isFalse();
    }

    @Test
    void accepting_all_that_is_clear_leaves_what_names_somebody_unknown() {
        room.acceptCertain.accept(new AcceptCertain.Acceptance(world.clerk, id));
        assertThat(intake().getProposals())
                .filteredOn(p -> p.getState() == ProposalState.PENDING)
                .extracting(Proposal::doubtful)
                .containsOnly(true);
        assertThat(proposal("đôn đốc").getState()).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void unknown_single_bodies_are_entered_at_once_and_words_for_many_are_left() {
        int added = room.nameAllUnknown.add(new NameAllUnknown.Adding(world.clerk, id));
        assertThat(added).isEqualTo(1);
        assertThat(intake().unknownPhrases()).containsExactly("các cơ quan liên quan");
        Body union = world.bodies
                .byId(proposal("tuyên truyền").getAssignments().getFirst().body())
                .orElseThrow();
        assertThat(union.getNames().getFirst().name()).isEqualTo("Liên minh Hợp tác xã tỉnh");
        assertThat(union.getParent()).isEqualTo(world.province.getId());
        assertThat(union.getSystem()).isEqualTo(BodySystem.STATE);
    }

    @Test
    void a_phrase_that_is_said_once_is_known_everywhere_and_remembered_as_a_name() {
        String phrase = "Liên minh Hợp tác xã tỉnh";
        room.nameBody.name(new NameBody.Naming(world.clerk, id, phrase, world.department.getId(), null));
        assertThat(intake().unknownPhrases()).doesNotContain(phrase);
        assertThat(world.department.aliasesOn(LocalDate.of(2026, 1, 5))).contains(phrase);
    }

    @Test
    void a_name_begun_with_a_capital_is_the_same_name() {
        id = room.receive(
                world.clerk,
                ReadingRoom.PLAN.replace(
                        "2. Sở Nội vụ theo dõi, đôn đốc", "2. Các cơ quan liên quan theo dõi, đôn đốc"));
        assertThat(intake().unknownPhrases())
                .containsOnlyOnce("các cơ quan liên quan")
                .doesNotContain("Các cơ quan liên quan");
        assertThat(intake().means("các cơ quan liên quan", null, world.communes.getId()))
                .isEqualTo(2);
        assertThat(intake().unknownPhrases()).doesNotContain("Các cơ quan liên quan");
    }

    @Test
    void a_proposal_is_parted_in_two_and_both_halves_keep_their_sentence_and_bodies() {
        Proposal whole = proposal("đôn đốc");
        int before = intake().getProposals().size();
        review(whole, new Change.Split(whole.getText().indexOf("đôn đốc")));
        Proposal second = intake().getProposals().get(intake().getProposals().indexOf(whole) + 1);
        assertThat(intake().getProposals()).hasSize(before + 1);
        assertThat(second.getText()).startsWith("đôn đốc");
        assertThat(second.span()).isEqualTo(whole.span());
        assertThat(second.getAssignments()).isEqualTo(whole.getAssignments());
        assertThat(intake().getProposals()).extracting(Proposal::getOrdinal).isSorted();
        assertThatThrownBy(() -> review(whole, new Change.Split(0))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_proposal_goes_into_the_one_above_and_can_be_taken_out_again() {
        Proposal upper = proposal("bộ chỉ số");
        Proposal lower = proposal("đôn đốc");
        String alone = upper.getText();
        TextSpan place = upper.span();
        var named = List.copyOf(upper.getAssignments());
        review(lower, new Change.MergeUp());
        assertThat(upper.getText()).isEqualTo(alone + " " + lower.getText());
        assertThat(upper.span()).isEqualTo(upper.span().and(lower.span()));
        assertThat(lower.getState()).isEqualTo(ProposalState.MERGED);

        review(lower, new Change.Reopen());
        assertThat(upper.getText()).isEqualTo(alone);
        assertThat(upper.span()).isEqualTo(place);
        assertThat(lower.getState()).isEqualTo(ProposalState.PENDING);
        assertThat(named).containsAll(upper.getAssignments());
    }

    @Test
    void a_deadline_that_came_with_a_merged_proposal_goes_with_it() {
        id = room.receive(
                world.clerk, ReadingRoom.PLAN.replace("mô hình “Dân vận khéo”.", "mô hình trước ngày 15/11/2026."));
        Proposal upper = proposal("đôn đốc");
        Proposal lower = proposal("tuyên truyền");
        review(lower, new Change.MergeUp());
        assertThat(upper.getDue()).isEqualTo(lower.getDue());
        review(lower, new Change.Reopen());
        assertThat(upper.getDue().deadline()).isEqualTo(Deadline.UNSPECIFIED);
        assertThat(lower.getDue().deadline()).isInstanceOf(Deadline.OnDate.class);
    }

    @Test
    void the_first_proposal_has_nothing_above_it() {
        Proposal first = intake().getProposals().getFirst();
        assertThatThrownBy(() -> review(first, new Change.MergeUp())).hasMessage("intake.proposal.nothingAbove");
    }

    @Test
    void whoever_saw_an_older_proposal_is_told() {
        Proposal proposal = proposal("đôn đốc");
        assertThatThrownBy(() -> room.reviewProposal.review(
                        new ProposalReview(world.clerk, id, proposal.getId(), 7, new Change.Drop())))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void it_becomes_a_plan_only_when_all_was_looked_at_and_only_once() {
        assertThatThrownBy(this::confirm).hasMessage("intake.confirm.pending");
        acceptAll();
        ConfirmIntake.Outcome first = confirm();
        ConfirmIntake.Outcome second = confirm();
        assertThat(first.now()).isTrue();
        assertThat(second).isEqualTo(new ConfirmIntake.Outcome(first.plan(), false));

        Plan plan = world.plans.byId(first.plan()).orElseThrow();
        assertThat(plan.getTasks()).hasSize(3);
        assertThat(plan.getReportDuties()).hasSize(1);
        assertThat(plan.getSymbol()).isEqualTo("KH-UBND");
        assertThat(plan.getRelations()).hasSize(1);
        assertThat(plan.getTasks().getFirst().getSource().quote()).contains("Sở Nội vụ");
        assertThatThrownBy(() -> review(proposal("đôn đốc"), new Change.Drop())).hasMessage("intake.closed");
    }

    @Test
    void reports_go_through_the_body_that_the_text_names_unless_a_person_names_another() {
        assertThat(intake().getFocal()).isEqualTo(world.department.getId());
        room.correctHead.correct(new CorrectHead.Correction(
                world.clerk,
                id,
                intake().seenVersion(),
                intake().getHead(),
                world.office.getId(),
                intake().getSignature(),
                intake().getRecipients(),
                intake().getCitations()));
        acceptAll();
        Plan plan = world.plans.byId(confirm().plan()).orElseThrow();
        assertThat(plan.getFocal()).isEqualTo(world.office.getId());
        assertThat(room.intakes.headOf(plan.getId())).map(IntakeHead::number).contains("112");
    }

    @Test
    void where_no_report_goes_through_anybody_the_office_that_read_it_in_puts_them_together() {
        IntakeId other = room.receive(world.clerk, ReadingRoom.PLAN.replace(" (qua Sở Nội vụ)", ""));
        assertThat(room.intakes.byId(other).orElseThrow().getFocal()).isEqualTo(world.office.getId());
    }

    @Test
    void without_an_issuer_there_is_no_plan() {
        acceptAll();
        IntakeHead head = intake().getHead();
        intake().correctHead(head.issuedBy(null), intake().getSignature(), List.of());
        assertThatThrownBy(this::confirm).hasMessageContaining("intake.issuer.unknown");
    }

    @Test
    void the_same_file_is_not_read_in_twice_unless_it_was_put_aside() {
        assertThatThrownBy(() -> room.receive(world.clerk, ReadingRoom.PLAN))
                .isInstanceOfSatisfying(
                        DuplicateFile.class, same -> assertThat(same.existing()).isEqualTo(id));
        room.discardIntake.discard(new DiscardIntake.Discarding(world.clerk, id));
        assertThat(room.receive(world.clerk, ReadingRoom.PLAN)).isNotEqualTo(id);
        assertThat(room.listIntakes.of(world.clerk)).hasSize(1);
    }

    @Test
    void text_in_which_there_is_no_plan_is_refused_and_nothing_is_kept() {
        String letter = "Kính gửi anh chị em, hôm nay trời đẹp, chúng tôi gửi lời chào đến mọi người trong cơ quan.";
        assertThatThrownBy(() -> room.receive(world.dongClerk, letter)).hasMessage("intake.noPlanInside");
        assertThat(room.listIntakes.of(world.dongClerk)).isEmpty();
    }

    @Test
    void another_body_does_not_learn_that_it_exists() {
        assertThatThrownBy(() -> room.openIntake.open(world.kheClerk, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.confirmIntake.confirm(new ConfirmIntake.Confirmation(world.kheClerk, id)))
                .isInstanceOf(NotFound.class);
    }

    private void acceptAll() {
        for (Proposal proposal : intake().getProposals()) {
            review(proposal, new Change.Accept());
        }
    }

    private void review(Proposal proposal, Change change) {
        room.reviewProposal.review(
                new ProposalReview(world.clerk, id, proposal.getId(), proposal.seenVersion(), change));
    }

    private ConfirmIntake.Outcome confirm() {
        return room.confirmIntake.confirm(new ConfirmIntake.Confirmation(world.clerk, id));
    }

    private Intake intake() {
        return room.intakes.byId(id).orElseThrow();
    }

    private Proposal proposal(String words) {
        return intake().getProposals().stream()
                .filter(p -> p.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
