package vn.tiendo.persistence.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.obligation.Obligation;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationQuery.Narrowing;
import vn.tiendo.core.obligation.ObligationQuery.Whose;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.ObligationRegister.Tally;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.persistence.Statements;
import vn.tiendo.persistence.WithSampleWorld;

class ObligationRegisterTest extends WithSampleWorld {
    @Autowired
    ObligationRegister register;

    private long total(ObligationQuery query) {
        return register.page(query, 0, 50).total();
    }

    @Test
    void the_issuer_sees_what_is_owed_under_its_plan_earliest_due_first() {
        var page = register.page(allFor(tree.province), 0, 50);
        // the task without a lead is owed by nobody yet
        assertThat(page.rows())
                .extracting(row -> row.owing().bodyName(), row -> row.slot().due())
                .containsExactly(
                        tuple("Sở Nội vụ", LocalDate.of(2026, 6, 30)),
                        tuple("UBND xã An Khê", LocalDate.of(2026, 12, 10)),
                        tuple("UBND xã Đồng Mây", LocalDate.of(2026, 12, 10)),
                        tuple("UBND xã An Khê", LocalDate.of(2027, 12, 10)),
                        tuple("UBND xã Đồng Mây", LocalDate.of(2027, 12, 10)));
        ObligationRow task = page.rows().getFirst();
        assertThat(task.origin().kind()).isEqualTo(PromiseKind.TASK);
        assertThat(task.origin().planSymbol()).isEqualTo("12/KH-UBND");
        assertThat(task.origin().place()).isEqualTo("I.0");
        assertThat(task.origin().quote()).startsWith("Sở Nội vụ");
        assertThat(task.owing().reviewerName()).isEqualTo("UBND tỉnh");
        assertThat(task.standing(AS_OF)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void pages_follow_one_another_without_gap_or_repeat() {
        var first = register.page(allFor(tree.province), 0, 2);
        var last = register.page(allFor(tree.province), 2, 2);
        assertThat(first.rows()).hasSize(2);
        assertThat(last.rows()).hasSize(1);
        assertThat(last.total()).isEqualTo(5);
        assertThat(register.page(allFor(tree.province), 3, 2).rows()).isEmpty();
    }

    @Test
    void an_office_sees_what_the_body_it_serves_sees() {
        assertThat(total(allFor(tree.office))).isEqualTo(5);
    }

    @Test
    void a_commune_sees_its_own_and_not_its_neighbours() {
        assertThat(register.page(allFor(tree.communeA), 0, 50).rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.owing().body()).isEqualTo(tree.communeA));
    }

    @Test
    void another_province_sees_nothing_not_even_by_id() {
        Obligation owed = world.owedBy(tree.communeA);
        assertThat(total(allFor(tree.stranger))).isZero();
        assertThat(register.countByStanding(allFor(tree.stranger))).isEmpty();
        assertThat(register.find(owed.getId(), seenBy(tree.stranger))).isEmpty();
        assertThat(register.find(owed.getId(), seenBy(tree.communeB))).isEmpty();
        assertThat(register.find(owed.getId(), seenBy(tree.communeA))).isPresent();
        assertThat(register.find(owed.getId(), seenBy(tree.province))).isPresent();
    }

    @Test
    void a_body_far_below_is_seen_from_the_top_also_after_it_moved() {
        BodyId ward = tree.body("Thôn Đồng Mây Thượng", "Thôn Thượng", "THON", tree.communeA, false);
        world.flush();
        entities.createNativeQuery(
                        "update obligation set body_id = :ward, reviewer_id = :ward where body_id = :commune")
                .setParameter("ward", ward.value())
                .setParameter("commune", tree.communeA.value())
                .executeUpdate();
        entities.createNativeQuery("update plan set issuer_id = :far, drafting_body_id = :far")
                .setParameter("far", tree.stranger.value())
                .executeUpdate();
        assertThat(total(allFor(tree.communeA))).isEqualTo(2);
        assertThat(total(allFor(tree.communeB))).isEqualTo(2);
        entities.createNativeQuery("update body set parent_id = :b where id = :a")
                .setParameter("a", tree.communeA.value())
                .setParameter("b", tree.communeB.value())
                .executeUpdate();
        assertThat(total(allFor(tree.communeB))).isEqualTo(4);
    }

    @Test
    void each_figure_is_the_length_of_the_list_behind_it() {
        world.report(world.owedBy(tree.communeA), 40, LocalDate.of(2026, 11, 1));
        world.report(world.owedBy(tree.department), 100, LocalDate.of(2026, 7, 2));
        Map<Standing, Long> counts = register.countByStanding(allFor(tree.province));
        assertThat(counts).isEqualTo(Map.of(Standing.DONE_LATE, 1L, Standing.IN_TIME, 1L, Standing.NOT_STARTED, 3L));
        for (Standing standing : Standing.values()) {
            assertThat(total(only(tree.province, standing)))
                    .as(standing.name())
                    .isEqualTo(counts.getOrDefault(standing, 0L));
        }
        assertThat(total(only(tree.province, Standing.DONE_LATE, Standing.IN_TIME)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ho ngheo", "Hộ Nghèo", "12/kh-ubnd", "so noi vu", "rà  soát"})
    void words_are_found_without_regard_to_marks_and_case(String words) {
        assertThat(register.page(allFor(tree.province).with(text(words)), 0, 50).rows())
                .extracting(row -> row.owing().body())
                .contains(tree.department);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "không có ở đâu"})
    void what_is_typed_is_taken_by_the_letter(String words) {
        assertThat(total(allFor(tree.province).with(text(words)))).isZero();
    }

    @Test
    void a_question_can_be_narrowed() {
        Plan other = world.issue(tree.communeB, "01");
        assertThat(total(allFor(tree.province).of(PromiseKind.REPORT, Set.of())))
                .isEqualTo(8);
        assertThat(total(allFor(tree.province)
                        .with(new Narrowing(tree.communeA, null, null, null, false, Whose.ANYBODYS))))
                .isEqualTo(4);
        assertThat(total(allFor(tree.province).with(Narrowing.under(other.getId()))))
                .isEqualTo(5);
        assertThat(total(allFor(tree.province).with(new Narrowing(null, null, null, 20, false, Whose.ANYBODYS))))
                .isEqualTo(4);
        assertThat(total(allFor(tree.communeB).with(Narrowing.OWED))).isEqualTo(4);
    }

    @Test
    void what_waits_for_my_review_is_what_was_reported_to_my_body() {
        Narrowing waiting = Narrowing.TO_REVIEW;
        assertThat(total(allFor(tree.province).with(waiting))).isZero();
        world.report(world.owedBy(tree.communeA), 100, LocalDate.of(2026, 11, 1));
        assertThat(total(allFor(tree.office).with(waiting))).isEqualTo(1);
        assertThat(total(allFor(tree.communeA).with(waiting))).isZero();
    }

    @Test
    void bodies_and_plans_are_ranked_by_what_is_overdue() {
        world.issue(tree.communeB, "01");
        assertThat(register.tallyByBody(allFor(tree.province), 10))
                .extracting(Tally::name)
                .containsExactly("Sở Nội vụ", "UBND xã An Khê", "UBND xã Đồng Mây");
        assertThat(register.tallyByBody(allFor(tree.province), 1).getFirst().counts())
                .isEqualTo(Map.of(Standing.OVERDUE, 2L));
        assertThat(register.tallyByPlan(allFor(tree.province), 10))
                .allSatisfy(tally -> assertThat(tally.of(Standing.OVERDUE)).isEqualTo(1))
                .extracting(Tally::name)
                .containsExactly(
                        "01/KH-UBND, Thực hiện công tác dân vận năm 2026",
                        "12/KH-UBND, Thực hiện công tác dân vận năm 2026");
    }

    @Test
    void no_list_or_figure_costs_more_statements_with_more_rows() throws Exception {
        ObligationQuery everything = allFor(tree.province);
        assertThat(Statements.during(() -> register.page(everything, 0, 50))).hasSize(2);
        assertThat(Statements.during(() -> register.countByStanding(everything)))
                .hasSize(1);
        assertThat(Statements.during(() -> register.tallyByBody(everything, 50)))
                .hasSize(1);
    }
}
