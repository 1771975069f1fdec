package vn.tiendo.core.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.reading.ParseProblem;

class RulesTest {
    @Test
    void a_plan_without_a_fault_has_no_points() {
        assertThat(Looked.in(Looked.state("1. Các phòng, ban trồng cây ven kênh trước ngày 30/6/2031.\n")))
                .isEmpty();
        assertThat(Looked.in(Looked.party("1. Các chi bộ vận động đảng viên trồng cây ven kênh.\n")))
                .isEmpty();
    }

    @Test
    void points_come_in_the_order_of_the_text() {
        List<ParseProblem> problems = Looked.whole(Looked.state(
                "1. Trồng cây trước ngày 31/4/2031.\n3. Thực hiện Chỉ thị số 30/CT-UBND về khen thường.\n"));
        assertThat(problems)
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo(Comparator.comparingInt(p -> p.span().start()));
    }

    @Test
    void no_two_kinds_share_a_code_and_every_code_is_the_tail_of_a_key() {
        List<String> codes = Stream.of(Point.values()).map(Point::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+\\.[a-z][A-Za-z]*"));
    }
}
