package vn.tiendo.core.directive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.BodySystem;

class DocumentSymbolTest {
    @Test
    void party_and_state_write_number_type_and_body_in_their_own_order() {
        assertThat(new DocumentSymbol(BodySystem.PARTY, "7", "KH", "TU").text()).isEqualTo("07-KH/TU");
        assertThat(new DocumentSymbol(BodySystem.STATE, "112", "KH", "UBND").text())
                .isEqualTo("112/KH-UBND");
        assertThat(new DocumentSymbol(BodySystem.STATE, null, "KH", "UBND").text())
                .isEqualTo("KH-UBND");
    }

    @Test
    void a_body_without_a_code_leaves_no_sign_hanging() {
        assertThat(new DocumentSymbol(BodySystem.PARTY, "131", "KH", "").text()).isEqualTo("131-KH");
        assertThat(new DocumentSymbol(BodySystem.STATE, null, "KH", "").text()).isEqualTo("KH");
    }
}
