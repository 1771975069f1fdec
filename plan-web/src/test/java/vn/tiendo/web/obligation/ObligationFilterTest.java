package vn.tiendo.web.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.shared.NotFound;

class ObligationFilterTest {
    @Test
    void the_whole_filter_stands_in_the_address_and_is_read_back_from_it() {
        ObligationFilter filter = new ObligationFilter(
                Set.of(Standing.OVERDUE, Standing.DUE_SOON), BodyId.next(), PlanId.next(), "dân vận & 50%", 14, true);
        assertThat(read(filter.address("/nhiem-vu"))).isEqualTo(filter);
    }

    @Test
    void every_standing_has_a_word_of_its_own() {
        for (Standing standing : Standing.values()) {
            ObligationFilter filter = ObligationFilter.NONE.standing(standing);
            assertThat(read(filter.address("/bao-cao"))).isEqualTo(filter);
        }
    }

    @Test
    void no_condition_leaves_the_bare_address() {
        assertThat(ObligationFilter.NONE.address("/nhiem-vu")).isEqualTo("/nhiem-vu");
    }

    @Test
    void words_that_mean_nothing_are_passed_over() {
        assertThat(read("/nhiem-vu?tinh-trang=gi-do&den-han=mai&don-vi=&ke-hoach=&tu-khoa=%20"))
                .isEqualTo(ObligationFilter.NONE);
    }

    @Test
    void an_id_that_is_none_is_not_found() {
        assertThatThrownBy(() -> read("/nhiem-vu?don-vi=1")).isInstanceOf(NotFound.class);
    }

    private static ObligationFilter read(String address) {
        MultiValueMap<String, String> words = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) ->
                        values.forEach(value -> words.add(name, UriUtils.decode(value == null ? "" : value, "UTF-8"))));
        return ObligationFilter.read(words);
    }
}
