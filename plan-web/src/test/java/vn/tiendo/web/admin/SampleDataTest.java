package vn.tiendo.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.tiendo.core.body.people.People;
import vn.tiendo.persistence.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@ActiveProfiles("demo")
@DirtiesContext
class SampleDataTest {
    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    People people;

    @Autowired
    Map<String, ApplicationRunner> atEveryStart;

    private ResultActions as(String userName, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(
                request.with(user(accounts.loadUserByUsername(userName))).with(csrf()));
    }

    private static String text(ResultActions result) throws Exception {
        return WithAdministrator.text(result.andExpect(status().isOk()));
    }

    @Test
    void a_trial_ends_with_one_administrator_and_the_sample_world_does_not_come_back() throws Exception {
        as("vinh.dq", post("/quan-tri/xoa-du-lieu-mau")).andExpect(forwardedUrl("/loi/quyen"));
        assertThat(text(as("quantri", get("/quan-tri/du-lieu-mau"))))
                .contains("Mất hẳn " + people.list().size() + " người dùng");
        assertThat(signInPage()).contains("vinh.dq", "hoailam-2026");

        String told = text(as("quantri", post("/quan-tri/xoa-du-lieu-mau")));
        assertThat(told).contains("Ghi lại ngay.").doesNotContain("Trịnh Công Nghị");
        assertOnlyTheAdministrator();

        for (ApplicationRunner runner : atEveryStart.values()) {
            runner.run(new DefaultApplicationArguments());
        }
        assertOnlyTheAdministrator();
        as("quantri", post("/quan-tri/xoa-du-lieu-mau")).andExpect(status().is3xxRedirection());

        signIn("vinh.dq", "hoailam-2026").andExpect(unauthenticated());
        signIn("quantri", "hoailam-2026").andExpect(unauthenticated());
        String password = WithAdministrator.toldOnce(told);
        signIn("quantri", password).andExpect(authenticated().withRoles("ADMIN"));
        as(
                        "quantri",
                        post("/doi-mat-khau")
                                .param("currentPassword", password)
                                .param("newPassword", "cau-cua-rieng-toi")
                                .param("againPassword", "cau-cua-rieng-toi"))
                .andExpect(status().is3xxRedirection());
        as("quantri", post("/quan-tri/xoa-du-lieu-mau")).andExpect(status().isNotFound());
        assertThat(text(as("quantri", get("/quan-tri/nhat-ky")))).contains("Trịnh Công Nghị", "Xóa dữ liệu mẫu");
    }

    private void assertOnlyTheAdministrator() throws Exception {
        assertThat(people.list())
                .singleElement()
                .satisfies(one -> assertThat(one.userName()).isEqualTo("quantri"));
        assertThat(signInPage()).doesNotContain("vinh.dq").doesNotContain("hoailam-2026");
    }

    private String signInPage() throws Exception {
        return text(web.perform(get("/dang-nhap")));
    }

    private ResultActions signIn(String userName, String password) throws Exception {
        return web.perform(
                post("/dang-nhap").with(csrf()).param("userName", userName).param("password", password));
    }
}
