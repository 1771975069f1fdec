package vn.tiendo.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import vn.tiendo.core.body.people.People;
import vn.tiendo.persistence.TestDatabase;

/** No settings name an administrator: the log does. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(properties = "tiendo.admin.user=")
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class FirstStartTest {
    private static final Pattern PRINTED = Pattern.compile("Mật khẩu: +(\\S+)");

    @Test
    void an_empty_installation_prints_a_password_that_opens_only_the_page_to_change_it(
            CapturedOutput output,
            @Autowired MockMvc web,
            @Autowired FirstStart start,
            @Autowired People people,
            @Autowired UserDetailsService accounts)
            throws Exception {
        Matcher printed = PRINTED.matcher(output.getAll());
        assertThat(printed.find()).isTrue();
        assertThat(printed.group(1)).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        web.perform(post("/dang-nhap").with(csrf()).param("userName", "quantri").param("password", printed.group(1)))
                .andExpect(authenticated().withRoles("ADMIN"));
        web.perform(get("/quan-tri").with(user(accounts.loadUserByUsername("quantri"))))
                .andExpect(redirectedUrl("/doi-mat-khau"));

        start.run(new DefaultApplicationArguments());
        assertThat(people.list()).hasSize(1);
        assertThat(printed.find()).isFalse();
        assertThat(PRINTED.matcher(output.getAll()).results()).hasSize(1);
    }
}
