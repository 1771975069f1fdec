package vn.tiendo.persistence.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.DirectiveRegister;
import vn.tiendo.core.directive.Directives;
import vn.tiendo.core.drafting.layout.LayoutProfiles;
import vn.tiendo.persistence.PersistenceTest;

@PersistenceTest
class DraftingReadsTest {
    @Test
    void the_layout_of_a_paper_follows_its_system_and_its_day(@Autowired LayoutProfiles profiles) {
        assertThat(profiles.on(BodySystem.STATE, LocalDate.of(2026, 11, 20)).code())
                .isEqualTo("STATE_ND30");
        assertThat(profiles.on(BodySystem.PARTY, LocalDate.of(2024, 1, 5)).code())
                .isEqualTo("PARTY_HD36");
        assertThat(profiles.on(BodySystem.PARTY, LocalDate.of(2026, 11, 20)).points("body.size"))
                .isEqualTo(14);
    }

    @Test
    void documents_known_by_name_are_found_without_marks_newest_first(
            @Autowired Directives directives, @Autowired DirectiveRegister register) {
        directives.add(new Directive("Nghị quyết", "9025-NQ/TW", LocalDate.of(2013, 6, 3), "Bộ Chính trị", null));
        directives.add(new Directive("Chỉ thị", "9033/CT-TTg", LocalDate.of(2021, 11, 26), null, "Đổi mới dân vận"));
        assertThat(register.knownByName("bo chinh tri"))
                .extracting(Directive::getSymbol)
                .containsExactly("9025-NQ/TW");
        assertThat(register.knownByName("doi moi"))
                .extracting(Directive::getSymbol)
                .containsExactly("9033/CT-TTg");
        assertThat(register.knownByName(null))
                .extracting(Directive::getSymbol)
                .containsSubsequence("9033/CT-TTg", "9025-NQ/TW");
    }
}
