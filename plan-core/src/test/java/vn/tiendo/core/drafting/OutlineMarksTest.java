package vn.tiendo.core.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.Section.Kind;

class OutlineMarksTest {
    private final OutlineMarks marks = new OutlineMarks();

    @Test
    void each_depth_has_the_marks_of_the_decree() {
        assertThat(List.of(item(1), item(2), item(3), item(4), item(5)))
                .extracting(Section.Mark::marker)
                .containsExactly("I.", "1.", "a)", "-", "+");
    }

    @Test
    void a_deeper_count_begins_anew_under_each_mark() {
        assertThat(List.of(item(1), item(2), item(2), item(1), item(2), item(3), item(3), item(2), item(3)))
                .extracting(Section.Mark::number)
                .containsExactly("I", "I.1", "I.2", "II", "II.1", "II.1.a", "II.1.b", "II.2", "II.2.a");
    }

    @Test
    void a_paragraph_has_no_mark_and_does_not_count() {
        item(1);
        item(2);
        assertThat(marks.next(Kind.PARAGRAPH, 2).marker()).isEmpty();
        assertThat(item(2).marker()).isEqualTo("2.");
    }

    @Test
    void dashes_are_counted_in_the_path_though_they_look_alike() {
        item(1);
        item(2);
        assertThat(item(4).number()).isEqualTo("I.1/-1");
        assertThat(item(4).number()).isEqualTo("I.1/-2");
        assertThat(item(4).marker()).isEqualTo("-");
    }

    @Test
    void letters_are_those_of_the_vietnamese_alphabet() {
        List<String> letters =
                IntStream.range(0, 24).mapToObj(n -> item(3).marker()).toList();
        assertThat(letters).startsWith("a)", "b)", "c)", "d)", "đ)", "e)", "g)").endsWith("y)", "aa)");
    }

    @Test
    void roman_numbers_go_beyond_ten() {
        List<String> numbers =
                IntStream.range(0, 19).mapToObj(n -> item(1).marker()).toList();
        assertThat(numbers).contains("IV.", "IX.", "XIV.", "XIX.");
    }

    private Section.Mark item(int level) {
        return marks.next(Kind.ITEM, level);
    }
}
