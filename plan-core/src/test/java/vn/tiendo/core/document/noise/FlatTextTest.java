package vn.tiendo.core.document.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlatTextTest {
    @Test
    void a_part_is_folded_as_if_it_stood_alone_wherever_it_is_cut() {
        FlatText whole = FlatText.of("Uỷ ban, HOÀ – quý “thuỷ-hoá”; Quỳnh khoẻ, xoài ủy QUÝ uý.");
        for (int start = 0; start <= whole.length(); start++) {
            for (int end = start; end <= whole.length(); end++) {
                FlatText part = whole.sub(start, end);
                assertThat(part.folded()).isEqualTo(Folding.fold(part.text()));
            }
        }
    }
}
