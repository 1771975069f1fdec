package vn.tiendo.core.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.drafting.Takeover.Decision;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;

class TakeOverTaskTest {
    private final DraftingWorld given = new DraftingWorld();
    private final Plan draft = given.draftOfKhe();

    @Test
    void every_task_given_to_the_body_by_a_group_is_proposed_undecided() {
        assertThat(share().tasks()).hasSize(3).extracting(GivenTask::decision).containsOnlyNulls();
    }

    @Test
    void a_task_taken_over_keeps_words_and_deadline_and_names_nobody() {
        decide(0, Decision.TAKE, null);
        Task own = draft.getTasks().getFirst();
        assertThat(own.getText()).isEqualTo("Đối thoại với Nhân dân.");
        assertThat(own.getDue().deadline()).isInstanceOf(Deadline.OnDate.class);
        assertThat(own.getProduct()).isEqualTo("Báo cáo");
        assertThat(own.getAssignments()).isEmpty();
        assertThat(own.getCarriesOut()).isEqualTo(given.taskOfParent(0));
        assertThat(share().taken()).isEqualTo(1);
    }

    @Test
    void it_stands_at_the_end_of_the_section_on_tasks() {
        decide(0, Decision.TAKE, null);
        decide(1, Decision.TAKE, null);
        assertThat(given.linesOf(draft))
                .extracting(DraftItem::text)
                .containsExactly(
                        "MỤC ĐÍCH, YÊU CẦU",
                        "NHIỆM VỤ",
                        "Đối thoại với Nhân dân.",
                        "Khảo sát mức độ hài lòng.",
                        "TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void an_adapted_task_says_it_in_the_bodys_own_words() {
        decide(0, Decision.ADAPT, " Đối thoại tại 11 thôn. ");
        assertThat(draft.getTasks().getFirst().getText()).isEqualTo("Đối thoại tại 11 thôn.");
        assertThat(share().tasks().getFirst().decision()).isEqualTo(Decision.ADAPT);
    }

    @Test
    void a_task_is_skipped_only_with_a_reason() {
        assertThatThrownBy(() -> decide(0, Decision.SKIP, " ")).isInstanceOf(RuleViolation.class);
        decide(0, Decision.SKIP, "Xã không có cơ sở thuộc diện này.");
        assertThat(draft.getTasks()).isEmpty();
        assertThat(share().tasks().getFirst().reason()).isEqualTo("Xã không có cơ sở thuộc diện này.");
    }

    @Test
    void a_task_skipped_may_be_taken_over_later_but_never_twice() {
        decide(0, Decision.SKIP, "Chưa rõ.");
        decide(0, Decision.TAKE, null);
        assertThatThrownBy(() -> decide(0, Decision.TAKE, null)).isInstanceOf(RuleViolation.class);
        assertThat(given.world.takeovers.of(draft.getId())).hasSize(1);
    }

    @Test
    void a_task_taken_over_and_deleted_is_undecided_again() {
        decide(0, Decision.TAKE, null);
        List<DraftItem> lines = given.linesOf(draft);
        lines.removeIf(line -> !line.duties().isEmpty());
        given.write(draft, given.world.kheClerk, lines);
        assertThat(share().tasks().getFirst().decision()).isNull();
        decide(0, Decision.TAKE, null);
        assertThat(share().taken()).isEqualTo(1);
    }

    @Test
    void a_task_that_was_not_given_to_the_body_is_not_found() {
        assertThatThrownBy(() -> decide(given.world.clerk, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decide(given.world.dongClerk, 0)).isInstanceOf(NotFound.class);
    }

    private GivenShare share() {
        return given.givenTasks.of(draft, given.world.kheClerk).getFirst();
    }

    private void decide(int task, Decision decision, String words) {
        given.takeOver.decide(new TakeOverTask.TakingOver(
                given.world.kheClerk,
                draft.getId(),
                draft.seenVersion(),
                given.parent.getId(),
                given.taskOfParent(task),
                decision,
                words));
    }

    private void decide(Actor stranger, int task) {
        given.takeOver.decide(new TakeOverTask.TakingOver(
                stranger,
                draft.getId(),
                draft.seenVersion(),
                given.parent.getId(),
                given.taskOfParent(task),
                Decision.TAKE,
                null));
    }
}
