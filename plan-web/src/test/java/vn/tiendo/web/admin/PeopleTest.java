package vn.tiendo.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.ResultActions;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.body.people.Person;

class PeopleTest extends WithAdministrator {
    /** The gate's way to the page that says who may not do what, with status 403. */
    private static final String REFUSED = "/loi/quyen";

    private static final int STATEMENTS = 20;

    @Autowired
    People people;

    @Autowired
    PasswordEncoder encoder;

    private static int accounts;

    private String body;
    private String userName;

    @BeforeEach
    void somewhereToSit() throws Exception {
        body = id(founded("Sở Nội vụ", "", "SO"));
        userName = "lan.nt" + ++accounts;
    }

    private ResultActions hire(String userName, String role) throws Exception {
        return send(
                NAME,
                "/quan-tri/nguoi-dung/moi",
                "displayName",
                "Nguyễn Thị Lan",
                "userName",
                userName,
                "body",
                body,
                "title",
                "Chuyên viên",
                "roles",
                role);
    }

    private String hired(String role) throws Exception {
        return toldOnce(text(hire(userName, role).andExpect(status().isOk())));
    }

    private Person person() {
        return people.byUserName(userName).orElseThrow();
    }

    private String address() {
        return "/quan-tri/nguoi-dung/" + person().getId();
    }

    @Test
    void a_new_account_opens_with_the_password_told_once_and_only_to_choose_another() throws Exception {
        String password = hired("CLERK");
        assertThat(person().getPasswordHash()).doesNotContain(password);
        assertThat(encoder.matches(password, person().getPasswordHash())).isTrue();
        signIn(userName, password).andExpect(authenticated());
        web.perform(get("/don-vi").with(as(userName))).andExpect(redirectedUrl("/doi-mat-khau"));
        assertThat(page(NAME, address())).contains("Nguyễn Thị Lan").doesNotContain(password);
    }

    @Test
    void the_page_with_the_password_is_kept_by_no_browser() throws Exception {
        assertThat(hire(userName, "CLERK").andReturn().getResponse().getHeader("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void a_password_given_anew_ends_the_old_one() throws Exception {
        String first = hired("CLERK");
        String second = toldOnce(text(send(NAME, address() + "/mat-khau").andExpect(status().isOk())));
        signIn(userName, first).andExpect(unauthenticated());
        signIn(userName, second).andExpect(authenticated());
    }

    @Test
    void a_closed_account_signs_nobody_in_until_it_is_opened_again() throws Exception {
        String password = hired("CLERK");
        send(NAME, address() + "/khoa").andExpect(redirectedUrl(address()));
        signIn(userName, password).andExpect(unauthenticated());
        assertThat(page(NAME, "/quan-tri?q=" + userName)).contains("đã khóa");
        send(NAME, address() + "/mo").andExpect(redirectedUrl(address()));
        signIn(userName, password).andExpect(authenticated());
    }

    @Test
    void nobody_closes_the_own_account() throws Exception {
        String own =
                "/quan-tri/nguoi-dung/" + people.byUserName(NAME).orElseThrow().getId();
        assertThat(text(send(NAME, own + "/khoa").andExpect(status().isUnprocessableContent())))
                .contains("Không tự khóa");
        assertThat(page(NAME, own)).doesNotContain(own + "/khoa");
    }

    @ParameterizedTest
    @CsvSource({
        "displayName, '', Cần ghi họ và tên.",
        "userName, Lan Nguyễn, Tên đăng nhập dài 2–40 ký tự",
        "userName, chu.nha, Tên đăng nhập “chu.nha” đã có người dùng",
        "body, '', 'Cần chọn cơ quan, đơn vị.'",
        "title, ' ', Cần ghi chức vụ.",
        "roles, '', Cần chọn ít nhất một vai trò."
    })
    void what_is_missing_or_wrong_is_said_and_what_was_typed_stays(String field, String typed, String said)
            throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("displayName", "Nguyễn Thị Lan");
        fields.put("userName", userName);
        fields.put("body", body);
        fields.put("title", "Chánh Văn phòng");
        fields.put("roles", "CLERK");
        fields.put(field, typed);
        String[] sent = fields.entrySet().stream()
                .flatMap(e -> List.of(e.getKey(), e.getValue()).stream())
                .toArray(String[]::new);
        String page = text(send(NAME, "/quan-tri/nguoi-dung/moi", sent).andExpect(status().isUnprocessableContent()));
        assertThat(page).contains(said);
        fields.remove(field);
        fields.remove("roles");
        fields.values().forEach(kept -> assertThat(page).contains("value=\"" + kept + "\""));
        assertThat(people.byUserName(userName)).isEmpty();
    }

    @Test
    void whatever_is_missing_is_said_at_once() throws Exception {
        String page = text(send(NAME, "/quan-tri/nguoi-dung/moi").andExpect(status().isUnprocessableContent()));
        assertThat(page)
                .contains(
                        "Cần ghi họ và tên.",
                        "Tên đăng nhập dài",
                        "Cần chọn cơ quan",
                        "Cần ghi chức vụ.",
                        "một vai trò.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quan-tri", "/quan-tri/nhat-ky", "/quan-tri/nguoi-dung/moi", "/quan-tri/du-lieu-mau"})
    void only_an_administrator_sees_the_administration(String address) throws Exception {
        settled("HEAD");
        web.perform(get(address).with(as(userName))).andExpect(forwardedUrl(REFUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quan-tri/nguoi-dung/moi", "%s/mat-khau", "%s/khoa", "%s/mo", "/quan-tri/xoa-du-lieu-mau"})
    void only_an_administrator_administers(String address) throws Exception {
        settled("LEADER");
        String own = address();
        web.perform(post(address.formatted(own)).with(as(userName)).with(csrf()))
                .andExpect(forwardedUrl(REFUSED));
        assertThat(person().isEnabled()).isTrue();
        assertThat(person().isMustChangePassword()).isFalse();
    }

    /** Hired, and past the first sign-in. */
    private void settled(String role) throws Exception {
        String password = hired(role);
        send(
                        userName,
                        "/doi-mat-khau",
                        "currentPassword",
                        password,
                        "newPassword",
                        "cau-cua-rieng-toi",
                        "againPassword",
                        "cau-cua-rieng-toi")
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void only_an_administrator_keeps_the_register_of_bodies() throws Exception {
        settled("HEAD");
        String office = "/don-vi/" + body;
        assertThat(page(userName, office)).doesNotContain(office + "/ket-thuc");
        web.perform(get("/don-vi/moi").with(as(userName))).andExpect(status().isForbidden());
        for (String verb : List.of("/ten-khac", "/doi-ten", "/ket-thuc")) {
            send(userName, office + verb, "alias", "Sở", "name", "Sở", "from", "1/1/2027", "lastDay", "1/1/2027")
                    .andExpect(status().isForbidden());
        }
        send(
                        userName,
                        "/don-vi/moi",
                        "name",
                        "Sở",
                        "on",
                        "1/1/2026",
                        "profile.system",
                        "STATE",
                        "profile.level",
                        "PROVINCE")
                .andExpect(status().isForbidden());
    }

    @Test
    void the_journal_tells_who_did_what_in_words() throws Exception {
        hired("CLERK");
        String lines = page(NAME, "/quan-tri/nhat-ky");
        Matcher first = Pattern.compile("<tbody>.*?</tr>", Pattern.DOTALL).matcher(lines);
        assertThat(first.find()).isTrue();
        assertThat(first.group()).contains("Quản trị hệ thống", "Tạo tài khoản");
    }

    @Test
    void a_copy_for_real_work_has_no_sample_data_to_clear() throws Exception {
        web.perform(get("/quan-tri/du-lieu-mau").with(as(NAME))).andExpect(status().isNotFound());
        send(NAME, "/quan-tri/xoa-du-lieu-mau").andExpect(status().isNotFound());
        assertThat(page(NAME, "/quan-tri")).doesNotContain("du-lieu-mau");
        assertThat(people.byUserName(NAME)).isPresent();
    }

    @Test
    void a_list_asks_no_more_of_the_database_the_longer_it_is() throws Exception {
        for (String address : List.of("/quan-tri", "/quan-tri/nhat-ky", "/quan-tri/nguoi-dung/moi")) {
            assertThat(statements(address)).as(address).hasSizeLessThanOrEqualTo(STATEMENTS);
        }
    }
}
