package vn.tiendo.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeCitation;
import vn.tiendo.core.intake.IntakeHead;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalContent;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.world.SamplePlan;
import vn.tiendo.core.world.SampleTree;
import vn.tiendo.persistence.PersistenceTest;
import vn.tiendo.persistence.Statements;

@PersistenceTest
class IntakesTest {
    private static final IntakeHead BARE = new IntakeHead(
            "Kế hoạch", null, null, null, null, null, null, "Về dân vận", new IntakeHead.Term(null, null));

    @Autowired
    EntityManager entities;

    @Autowired
    Intakes intakes;

    @Autowired
    StoredTexts texts;

    @Autowired
    Plans plans;

    SampleTree tree;

    @BeforeEach
    void plant(@Autowired Bodies bodies, @Autowired People people) {
        tree = new SampleTree(bodies, people);
    }

    @Test
    void a_document_read_in_comes_back_with_all_that_was_read() {
        Intake intake = read("a");
        IntakeCitation citation = new IntakeCitation("Luật", "L", null, null, Relation.BASIS, true);
        Assignment unknown = new Assignment(AssignmentRole.LEAD, "các ban", null, null);
        propose(intake, List.of(proposal(0, unknown)), List.of(citation), List.of("Như trên"));
        forget();
        Intake found = intakes.byId(intake.getId()).orElseThrow();
        entities.clear();
        assertThat(found.getHead()).isEqualTo(BARE);
        assertThat(found.getSignature()).isEqualTo(Signature.NONE);
        assertThat(found.getPlan()).isNull();
        assertThat(found.getCitations()).containsExactly(citation);
        assertThat(found.getRecipients()).containsExactly("Như trên");
        assertThat(found.getProposals().getFirst().content())
                .isEqualTo(intake.getProposals().getFirst().content());
    }

    @Test
    void who_settled_a_proposal_is_kept_with_it() {
        Intake intake = read("a");
        propose(intake, List.of(proposal(0, null), proposal(1, null)), List.of(), List.of());
        Proposal.Decision decision = new Proposal.Decision(
                tree.actor(tree.office, Role.CLERK).person(), Instant.parse("2026-11-20T02:00:00.123Z"));
        ReflectionTestUtils.invokeMethod(intake.getProposals().getFirst(), "accept");
        ReflectionTestUtils.invokeMethod(intake.getProposals().getFirst(), "decided", decision);
        forget();
        Intake found = intakes.byId(intake.getId()).orElseThrow();
        assertThat(found.getProposals().getFirst().getDecision()).isEqualTo(decision);
        assertThat(found.getProposals().getLast().getDecision()).isNull();
        assertThat(found.lastSettledBy(decision.by()))
                .contains(found.getProposals().getFirst());
    }

    @Test
    void a_document_of_many_proposals_is_opened_with_as_many_statements_as_one_of_few() throws Exception {
        assertThat(statementsToOpen("few", 2)).isEqualTo(statementsToOpen("many", 120));
    }

    private int statementsToOpen(String content, int proposals) throws Exception {
        Intake intake = read(content);
        Assignment named = new Assignment(AssignmentRole.LEAD, "các ban", null, null);
        propose(
                intake,
                IntStream.range(0, proposals).mapToObj(i -> proposal(i, named)).toList(),
                List.of(),
                List.of());
        forget();
        return Statements.during(() -> intakes.byId(intake.getId()).orElseThrow())
                .size();
    }

    @Test
    void the_list_counts_the_proposals_that_still_wait() {
        Intake intake = read("a");
        propose(intake, List.of(proposal(0, null), proposal(1, null)), List.of(), List.of());
        ReflectionTestUtils.invokeMethod(intake.getProposals().getFirst(), "accept");
        assertThat(intakes.of(tree.province)).singleElement().satisfies(row -> {
            assertThat(row.proposals()).isEqualTo(2);
            assertThat(row.pending()).isEqualTo(1);
            assertThat(row.plan()).isNull();
        });
        assertThat(intakes.of(tree.communeA)).isEmpty();
    }

    @Test
    void the_same_bytes_are_known_again_until_put_aside() {
        Intake intake = read("a");
        assertThat(intakes.sameFile(tree.province, intake.getSha256()))
                .map(Intake::getId)
                .contains(intake.getId());
        assertThat(intakes.sameFile(tree.communeA, intake.getSha256())).isEmpty();
        ReflectionTestUtils.invokeMethod(intakes.byIdAlone(intake.getId()).orElseThrow(), "discard");
        assertThat(intakes.sameFile(tree.province, intake.getSha256())).isEmpty();
        read("a");
        forget();
    }

    @Test
    void the_head_of_the_document_is_found_by_the_plan_it_became() {
        Intake intake = read("a");
        assertThat(intakes.headOf(PlanId.next())).isEmpty();
        Plan plan = SamplePlan.draft(tree, tree.province, tree.province);
        plans.add(plan);
        ReflectionTestUtils.invokeMethod(intake, "becamePlan", plan.getId());
        ReflectionTestUtils.setField(intake, "focal", tree.office);
        forget();
        assertThat(intakes.headOf(plan.getId())).contains(BARE);
        assertThat(intakes.byId(intake.getId()).orElseThrow().getFocal()).isEqualTo(tree.office);
    }

    @Test
    void two_people_cannot_bring_the_same_bytes_at_once() {
        read("a");
        read("a");
        assertThatThrownBy(entities::flush)
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("intake_same_file_once");
    }

    private Intake read(String content) {
        StoredFile file = new StoredFile(content + ".txt", "text/plain", content.getBytes(), Instant.EPOCH);
        texts.add(file);
        StoredText text = new StoredText(SamplePlan.text().document(), file.getId());
        texts.add(text);
        Intake intake = new Intake(
                new Intake.Arrival(
                        tree.actor(tree.office, Role.CLERK),
                        Instant.EPOCH,
                        file.getId(),
                        file.getName(),
                        file.getSha256(),
                        text.getId()),
                BARE,
                Signature.NONE);
        intakes.add(intake);
        return intake;
    }

    private static Proposal proposal(int ordinal, @Nullable Assignment named) {
        List<Assignment> assignments = named == null ? List.of() : List.of(named);
        return new Proposal(
                ordinal,
                "I." + ordinal,
                new TextSpan(0, 5),
                new ProposalContent(
                        PromiseKind.TASK,
                        "Rà soát",
                        null,
                        false,
                        Due.UNSPECIFIED,
                        assignments,
                        Addressee.NOBODY,
                        null));
    }

    private static void propose(Intake intake, Object... read) {
        ReflectionTestUtils.invokeMethod(intake, "propose", read);
    }

    private void forget() {
        entities.flush();
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
        entities.clear();
    }
}
