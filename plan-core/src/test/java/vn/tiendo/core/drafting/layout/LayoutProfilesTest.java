package vn.tiendo.core.drafting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.core.body.BodySystem;

class LayoutProfilesTest {
    private final LayoutProfiles profiles = new SeededLayoutProfiles();

    @ParameterizedTest
    @CsvSource({
        "STATE, 2026-11-20, STATE_ND30",
        "FRONT, 2026-11-20, STATE_ND30",
        "PARTY, 2024-01-05, PARTY_HD36",
        "PARTY, 2026-05-26, PARTY_HD36",
        "PARTY, 2026-05-27, PARTY_HD05",
        "PARTY, 2015-01-01, PARTY_HD36",
        "STATE, 2019-12-31, STATE_ND30"
    })
    void a_paper_takes_the_rules_in_force_on_its_own_date(BodySystem system, LocalDate date, String code) {
        assertThat(profiles.on(system, date).code()).isEqualTo(code);
    }

    @Test
    void rules_known_only_from_guides_say_so() {
        assertThat(profiles.all())
                .filteredOn(profile -> !profile.verified())
                .extracting(LayoutProfile::code)
                .containsExactly("PARTY_HD05");
    }

    @Test
    void every_profile_measures_the_same_things() {
        assertThat(profiles.all())
                .hasSize(3)
                .allSatisfy(profile -> assertThat(profile.measures().keySet())
                        .isEqualTo(profiles.all().getFirst().measures().keySet())
                        .hasSizeGreaterThan(30));
    }

    @Test
    void a_measure_that_is_missing_is_no_zero() {
        LayoutProfile profile = profiles.all().getFirst();

        assertThatThrownBy(() -> profile.measure("page.depth")).hasMessageContaining("page.depth");
    }
}
