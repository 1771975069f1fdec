package vn.tiendo.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.intake.ReviewProposal.Change;
import vn.tiendo.core.intake.ReviewProposal.ProposalReview;
import vn.tiendo.core.intake.reading.Clarity;
import vn.tiendo.core.world.ReadingRoom;
import vn.tiendo.core.world.SmallWorld;

/** Which proposals can be taken as they are, who settled what, and where each person stopped. */
class SettledProposalsTest {
    private static final String PLAN = ReadingRoom.PLAN.replace(
            "2. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
            "2. Theo dõi, đôn đốc việc thực hiện Kế hoạch này.");

    private final SmallWorld world = new SmallWorld();
    private final ReadingRoom room = new ReadingRoom(world);
    private final Actor other = new Actor(
            PersonId.next(), "Hoàng Thị Lụa", world.office.getId(), world.province.getId(), Set.of(Role.CLERK));
    private IntakeId id = IntakeId.next();

    @BeforeEach
    void readThePlanIn() {
        id = room.receive(world.clerk, PLAN);
    }

    @Test
    void a_task_that_names_nobody_is_clear_when_the_text_names_nobody() {
        assertThat(proposal("đôn đốc").getAssignments()).isEmpty();
        assertThat(acceptClear().count()).isEqualTo(2);
        assertThat(proposal("đôn đốc").getState()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(proposal("bộ chỉ số").getState()).isEqualTo(ProposalState.PENDING);
    }

    @Test
    void what_the_reader_had_to_repair_is_left_to_a_person() {
        room.parsed.let(parsed -> repaired(parsed, "đôn đốc"));
        assertThat(clarity().asks(proposal("đôn đốc"))).isTrue();
        acceptClear();
        assertThat(proposal("đôn đốc").getState()).isEqualTo(ProposalState.PENDING);
        review(world.clerk, proposal("đôn đốc"), new Change.Accept());
        assertThat(clarity().asks(proposal("đôn đốc"))).isFalse();
    }

    @Test
    void how_a_name_was_read_is_told_until_a_person_has_corrected_it() {
        room.parsed.let(parsed -> inherited(parsed, "bộ chỉ số"));
        Proposal proposal = proposal("bộ chỉ số");
        assertThat(clarity().readings().how(proposal, "Sở Nội vụ")).isEqualTo(HowRead.INHERITED);
        review(world.clerk, proposal, new Change.Correct(proposal.content()));
        assertThat(clarity().readings().how(proposal, "Sở Nội vụ")).isNull();
    }

    @Test
    void what_was_accepted_at_one_go_is_taken_back_at_one_go_but_for_what_was_settled_since() {
        AcceptCertain.Accepted accepted = acceptClear();
        review(other, proposal("đôn đốc"), new Change.Drop());
        int reopened = room.reopenAccepted.reopen(new ReopenAccepted.Reopening(world.clerk, id, accepted.at()));
        assertThat(reopened).isEqualTo(1);
        assertThat(proposal("đôn đốc").getState()).isEqualTo(ProposalState.DROPPED);
        assertThat(proposal("báo cáo kết quả").getState()).isEqualTo(ProposalState.PENDING);
    }

    @Test
    void each_person_stopped_where_that_person_last_settled_something() {
        Proposal first = proposal("bộ chỉ số");
        Proposal third = proposal("tuyên truyền");
        review(world.clerk, third, new Change.Drop());
        world.clock.goTo(LocalDate.of(2026, 1, 6));
        review(other, first, new Change.Accept());
        assertThat(intake().lastSettledBy(world.clerk.person())).contains(third);
        assertThat(intake().lastSettledBy(other.person())).contains(first);
        review(world.clerk, third, new Change.Reopen());
        assertThat(intake().lastSettledBy(world.clerk.person())).isEmpty();
        assertThat(third.getDecision().by()).isEqualTo(world.clerk.person());
    }

    private static ParsedDocument repaired(ParsedDocument parsed, String words) {
        return with(parsed, words, HowRead.REPAIRED, HowRead.WRITTEN);
    }

    private static ParsedDocument inherited(ParsedDocument parsed, String words) {
        return with(parsed, words, HowRead.WRITTEN, HowRead.INHERITED);
    }

    private static ParsedDocument with(ParsedDocument parsed, String words, HowRead whole, HowRead lead) {
        List<ReadTask> tasks = new ArrayList<>();
        for (ReadTask task : parsed.tasks()) {
            List<Found<String>> leads =
                    task.lead().stream().map(found -> found.read(lead)).toList();
            tasks.add(
                    task.text().contains(words)
                            ? new ReadTask(
                                    task.number(),
                                    task.text(),
                                    leads,
                                    task.cooperating(),
                                    task.when(),
                                    task.product(),
                                    task.request(),
                                    whole,
                                    task.span())
                            : task);
        }
        return new ParsedDocument(
                parsed.header(),
                parsed.term(),
                parsed.outline(),
                tasks,
                parsed.reports(),
                parsed.indicators(),
                parsed.cited(),
                parsed.closing(),
                parsed.problems());
    }

    private AcceptCertain.Accepted acceptClear() {
        return room.acceptCertain.accept(new AcceptCertain.Acceptance(world.clerk, id));
    }

    private Clarity clarity() {
        return new Clarity(room.openIntake.open(world.clerk, id).parsed());
    }

    private void review(Actor actor, Proposal proposal, Change change) {
        room.reviewProposal.review(new ProposalReview(actor, id, proposal.getId(), proposal.seenVersion(), change));
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
