package vn.tiendo.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;

import org.junit.jupiter.api.Test;

class NamedAdministratorTest extends WithAdministrator {
    @Test
    void the_administrator_the_settings_name_signs_in_with_their_password_and_may_keep_it() throws Exception {
        signIn(NAME, "mot-cau-de-nho").andExpect(authenticated().withRoles("ADMIN"));
        assertThat(page(NAME, "/quan-tri")).contains(NAME, "Bộ phận quản trị hệ thống");
    }
}
