package vn.tiendo.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.intake.reading.SplitPoints;

class SplitPointsTest {
    private static final String TEXT = "Sở Khoa học và Công nghệ rà soát tiêu chí, hướng dẫn các xã và tổng hợp.";

    @Test
    void a_sentence_is_not_parted_inside_the_name_of_a_body() {
        assertThat(SplitPoints.of(TEXT, List.of("Sở Khoa học và Công nghệ")))
                .extracting(SplitPoints.Piece::text)
                .containsExactly("Sở Khoa học và Công nghệ rà soát tiêu chí,", "hướng dẫn các xã", "và tổng hợp.");
        assertThat(SplitPoints.of(TEXT, List.of())).hasSize(4);
    }
}
