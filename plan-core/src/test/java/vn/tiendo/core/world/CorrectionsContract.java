package vn.tiendo.core.world;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.document.SourceReader;
import vn.tiendo.core.document.store.ParsedTexts;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.document.text.TextReader;
import vn.tiendo.core.intake.DiscardIntake;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ReceiveFile;
import vn.tiendo.core.intake.ReviewProposal;
import vn.tiendo.core.intake.ReviewProposal.Change;
import vn.tiendo.core.intake.ReviewProposal.ProposalReview;
import vn.tiendo.core.intake.correction.CorrectedField;
import vn.tiendo.core.intake.correction.CorrectionRegister;
import vn.tiendo.core.intake.correction.Corrections;
import vn.tiendo.core.intake.correction.NoteCorrections;

/** What is promised of corrections wherever they are kept; a database takes back what each test wrote. */
@Transactional
public abstract class CorrectionsContract {
    private final MovableClock clock = new MovableClock(java.time.LocalDate.of(2026, 1, 5));
    private SampleTree tree;
    private ReceiveFile receiveFile;
    private ReviewProposal reviewProposal;
    private NoteCorrections note;

    protected abstract Bodies bodies();

    protected abstract People people();

    protected abstract StoredTexts texts();

    protected abstract Intakes intakes();

    protected abstract Corrections corrections();

    protected abstract CorrectionRegister register();

    /** After this, whatever is asked for comes from where it is kept. */
    protected abstract void settle();

    @BeforeEach
    void plant() {
        tree = new SampleTree(bodies(), people());
        SourceReader reader = new SourceReader(List.of(new TextReader()));
        receiveFile = new ReceiveFile(reader, texts(), intakes(), bodies(), clock);
        note = new NoteCorrections(corrections(), bodies(), clock);
        reviewProposal = new ReviewProposal(intakes(), texts(), new ParsedTexts(), note, clock);
    }

    @Test
    void a_correction_comes_back_with_all_that_is_known_of_it() {
        IntakeId id = received("a");
        named(id, "các cơ quan liên quan");
        Proposal dropped = proposal(id, "đôn đốc");
        review(id, dropped, new Change.Drop());
        settle();
        assertThat(corrections().of(dropped.getId())).singleElement().satisfies(one -> {
            assertThat(one.getField()).isEqualTo(CorrectedField.DROPPED);
            assertThat(one.getRead()).contains("đôn đốc");
            assertThat(one.getChosen().words()).isEmpty();
            assertThat(one.place()).isEqualTo(dropped.span());
            assertThat(one.getDecision().by()).isEqualTo(clerk().person());
        });
        assertThat(register().of(tree.province, 10))
                .filteredOn(row -> row.field() == CorrectedField.NAME)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.phrase()).isEqualTo("các cơ quan liên quan");
                    assertThat(row.chosen().group()).isEqualTo(tree.communes.getId());
                });
    }

    @Test
    void one_that_was_taken_back_is_gone() {
        IntakeId id = received("a");
        Proposal proposal = proposal(id, "đôn đốc");
        review(id, proposal, new Change.Drop());
        settle();
        review(id, proposal(id, "đôn đốc"), new Change.Reopen());
        settle();
        assertThat(corrections().of(proposal.getId())).isEmpty();
        assertThat(register().documents(tree.province)).isEmpty();
    }

    @Test
    void the_same_choice_for_the_same_words_is_one_line_however_often_it_is_made() {
        IntakeId first = received("a");
        IntakeId second = received("b");
        named(first, "các cơ quan liên quan");
        named(second, "các cơ quan liên quan");
        review(second, proposal(second, "đôn đốc"), new Change.Drop());
        settle();
        assertThat(register().of(tree.province, 10)).first().satisfies(row -> {
            assertThat(row.count()).isEqualTo(2);
            assertThat(row.documents()).isEqualTo(2);
        });
        assertThat(register().of(tree.province, 1)).hasSize(1);
        assertThat(register().documents(tree.province))
                .extracting(CorrectionRegister.CorrectedDocument::corrections)
                .containsExactly(2, 1);
        assertThat(register().documents(tree.province).getFirst().status()).isEqualTo(IntakeStatus.OPEN);
    }

    @Test
    void names_are_put_together_for_all_bodies_below() {
        IntakeId id = received("a");
        note.named(intake(id), "Sở Nội vụ tỉnh", tree.department, null, decision());
        named(id, "các cơ quan liên quan");
        review(id, proposal(id, "đôn đốc"), new Change.Drop());
        settle();
        assertThat(register().names(tree.province, 10))
                .extracting(CorrectionRegister.CorrectionRow::phrase)
                .containsExactly("Sở Nội vụ tỉnh");
        assertThat(register().names(tree.communeA, 10)).isEmpty();
        assertThat(register().names(tree.stranger, 10)).isEmpty();
    }

    @Test
    void nobody_else_sees_them_and_nobody_sees_those_of_a_document_put_aside() {
        IntakeId id = received("a");
        named(id, "các cơ quan liên quan");
        settle();
        assertThat(register().of(tree.communeA, 10)).isEmpty();
        assertThat(register().documents(tree.communeA)).isEmpty();
        new DiscardIntake(intakes()).discard(new DiscardIntake.Discarding(clerk(), id));
        settle();
        assertThat(register().of(tree.province, 10)).isEmpty();
        assertThat(register().documents(tree.province)).isEmpty();
    }

    private IntakeId received(String mark) {
        byte[] plan = (ReadingRoom.PLAN + mark).getBytes(StandardCharsets.UTF_8);
        IntakeId id = receiveFile.receive(new ReceiveFile.Receiving(clerk(), mark + ".txt", "text/plain", plan));
        clock.goTo(
                java.time.LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(1));
        settle();
        return id;
    }

    private void named(IntakeId id, String phrase) {
        note.named(intake(id), phrase, null, tree.communes.getId(), decision());
    }

    private Proposal.Decision decision() {
        return new Proposal.Decision(clerk().person(), clock.instant());
    }

    private void review(IntakeId id, Proposal proposal, Change change) {
        reviewProposal.review(new ProposalReview(clerk(), id, proposal.getId(), proposal.seenVersion(), change));
    }

    private Actor clerk() {
        return tree.actor(tree.office, Role.CLERK);
    }

    private Intake intake(IntakeId id) {
        return intakes().byId(id).orElseThrow();
    }

    private Proposal proposal(IntakeId id, String words) {
        return intake(id).getProposals().stream()
                .filter(p -> p.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
