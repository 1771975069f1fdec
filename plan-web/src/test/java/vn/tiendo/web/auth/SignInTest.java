package vn.tiendo.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.tiendo.core.body.people.People;
import vn.tiendo.testworld.TestWorld;
import vn.tiendo.testworld.TestWorld.MovableClock;

@WebMvcTest(controllers = {})
@ContextConfiguration(classes = TestWorld.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SignInTest {
    @Autowired
    MockMvc web;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Test
    void the_sign_in_page_names_no_person_and_warns_of_secret_documents() throws Exception {
        web.perform(get("/dang-nhap"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không nhập tài liệu có độ mật vào hệ thống này.")))
                .andExpect(content().string(containsString("Thứ Sáu, ngày 20 tháng 11 năm 2026")))
                .andExpect(content().string(not(containsString("in-demo"))));
    }

    @Test
    void the_right_password_opens_the_first_page() throws Exception {
        signIn("lua.ht", TestWorld.PASSWORD).andExpect(authenticated()).andExpect(redirectedUrl("/"));
    }

    @Test
    void the_name_may_be_typed_in_capitals() throws Exception {
        signIn("LUA.HT", TestWorld.PASSWORD).andExpect(authenticated());
    }

    @Test
    void a_wrong_password_leads_back_with_the_name_kept_and_without_telling_whether_it_exists() throws Exception {
        for (String name : new String[] {"lua.ht", "khong.co"}) {
            var session = new MockHttpSession();
            web.perform(attempt(name, "sai").session(session))
                    .andExpect(unauthenticated())
                    .andExpect(redirectedUrl("/dang-nhap?sai&tiep=%2F"));
            web.perform(get("/dang-nhap?sai").session(session))
                    .andExpect(content().string(containsString("value=\"" + name + "\"")))
                    .andExpect(content().string(containsString("Tên đăng nhập hoặc mật khẩu chưa đúng.")));
        }
    }

    @Test
    void five_wrong_passwords_lock_the_name_for_five_minutes_even_for_the_right_one() throws Exception {
        for (int i = 0; i < AttemptLimit.TRIES; i++) {
            signIn("lua.ht", "sai").andExpect(redirectedUrl("/dang-nhap?sai&tiep=%2F"));
        }
        signIn("lua.ht", TestWorld.PASSWORD)
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/dang-nhap?tam-khoa&tiep=%2F"));
        clock.pass(AttemptLimit.LOCK);
        signIn("lua.ht", TestWorld.PASSWORD).andExpect(authenticated());
    }

    @Test
    void a_right_password_forgets_the_wrong_ones_before_it() throws Exception {
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i < AttemptLimit.TRIES; i++) {
                signIn("lua.ht", "sai");
            }
            signIn("lua.ht", TestWorld.PASSWORD).andExpect(authenticated());
        }
    }

    @Test
    void a_name_that_does_not_exist_is_locked_like_any_other() throws Exception {
        for (int i = 0; i < AttemptLimit.TRIES; i++) {
            signIn("khong.co", "sai");
        }
        signIn("khong.co", "sai").andExpect(redirectedUrl("/dang-nhap?tam-khoa&tiep=%2F"));
    }

    @Test
    void the_session_gets_a_new_number_at_sign_in() throws Exception {
        var session = new MockHttpSession();
        String before = session.getId();
        web.perform(attempt("lua.ht", TestWorld.PASSWORD).session(session)).andExpect(authenticated());
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void after_sign_in_one_comes_back_to_the_page_where_the_session_ended_but_never_to_another_host() throws Exception {
        web.perform(attempt("lua.ht", TestWorld.PASSWORD).param("tiep", "/ke-hoach/7?muc=2"))
                .andExpect(redirectedUrl("/ke-hoach/7?muc=2"));
        for (String elsewhere :
                new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example", "/dang-xuat"}) {
            web.perform(attempt("lua.ht", TestWorld.PASSWORD).param("tiep", elsewhere))
                    .andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void signing_out_ends_the_session() throws Exception {
        var session = signedIn("lua.ht");
        web.perform(post("/dang-xuat").with(csrf()).session(session))
                .andExpect(redirectedUrl("/dang-nhap?da-ra"))
                .andExpect(unauthenticated());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void pages_of_a_signed_in_person_are_kept_by_no_browser() throws Exception {
        web.perform(get("/viec-cua-toi").session(signedIn("lua.ht")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void no_page_allows_inline_script_or_another_host() throws Exception {
        var page = web.perform(get("/viec-cua-toi").session(signedIn("lua.ht")))
                .andExpect(header().string("Content-Security-Policy", SecurityConfiguration.CONTENT_POLICY))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=|https?://(?!localhost)");
    }

    @Test
    void without_a_session_a_page_leads_to_the_sign_in_and_a_script_is_told() throws Exception {
        web.perform(get("/viec-cua-toi")).andExpect(redirectedUrl("/dang-nhap"));
        web.perform(get("/viec-cua-toi").header("HX-Request", "true")).andExpect(status().isUnauthorized());
        web.perform(get("/viec-cua-toi").header("Sec-Fetch-Mode", "cors")).andExpect(status().isUnauthorized());
    }

    @Test
    void a_form_sent_after_the_session_ended_shows_what_was_typed_and_the_way_back() throws Exception {
        web.perform(post("/thu/luat").param("result", "Đã đối thoại")).andExpect(forwardedUrl(LostSession.PAGE));
        web.perform(post(LostSession.PAGE)
                        .with(csrf())
                        .with(user("lua.ht"))
                        .header("Referer", "http://localhost/viec-cua-toi/bao-cao?id=3")
                        .param("result", "Đã đối thoại tại 8 thôn")
                        .param("password", "bi-mat"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Phiên làm việc đã hết")))
                .andExpect(content().string(containsString("Đã đối thoại tại 8 thôn")))
                .andExpect(content().string(containsString("tiep=/viec-cua-toi/bao-cao?id%3D3")))
                .andExpect(content().string(not(containsString("bi-mat"))));
    }

    @Test
    void an_account_closed_meanwhile_is_out_with_the_next_click() throws Exception {
        var session = signedIn("lua.ht");
        people.byUserName("lua.ht").orElseThrow().disable();
        web.perform(get("/viec-cua-toi").session(session)).andExpect(redirectedUrl("/dang-nhap?khoa"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_password_made_by_somebody_else_must_be_changed_before_anything() throws Exception {
        var session = signedIn("moi.nv");
        web.perform(get("/viec-cua-toi").session(session)).andExpect(redirectedUrl("/doi-mat-khau"));
        web.perform(get("/doi-mat-khau").session(session))
                .andExpect(content().string(containsString("Mật khẩu này chỉ dùng một lần.")));
        change(session, TestWorld.PASSWORD, "cau-moi-cua-toi", "cau-moi-cua-toi")
                .andExpect(redirectedUrl("/"));
        web.perform(get("/viec-cua-toi").session(session)).andExpect(status().isOk());
        signIn("moi.nv", "cau-moi-cua-toi").andExpect(authenticated());
    }

    @Test
    void a_new_password_that_is_short_old_or_typed_two_ways_is_refused_on_its_field() throws Exception {
        var session = signedIn("moi.nv");
        refused(session, "sai", "cau-moi-cua-toi", "cau-moi-cua-toi", "Mật khẩu đang dùng chưa đúng.");
        refused(session, TestWorld.PASSWORD, "ngan", "ngan", "Mật khẩu mới cần ít nhất 10 ký tự.");
        refused(session, TestWorld.PASSWORD, TestWorld.PASSWORD, TestWorld.PASSWORD, "phải khác mật khẩu đang dùng");
        refused(session, TestWorld.PASSWORD, "cau-moi-cua-toi", "cau-khac-hoan-toan", "không giống nhau");
        refused(session, TestWorld.PASSWORD, "ườ".repeat(20), "ườ".repeat(20), "72 byte");
    }

    private void refused(MockHttpSession session, String current, String fresh, String again, String because)
            throws Exception {
        change(session, current, fresh, again)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(because)))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")));
    }

    private ResultActions change(MockHttpSession session, String current, String fresh, String again) throws Exception {
        return web.perform(post("/doi-mat-khau")
                .with(csrf())
                .session(session)
                .param("currentPassword", current)
                .param("newPassword", fresh)
                .param("againPassword", again));
    }

    private MockHttpSession signedIn(String name) throws Exception {
        return (MockHttpSession) Objects.requireNonNull(signIn(name, TestWorld.PASSWORD)
                .andExpect(authenticated())
                .andReturn()
                .getRequest()
                .getSession());
    }

    private ResultActions signIn(String name, String password) throws Exception {
        return web.perform(attempt(name, password));
    }

    private static MockHttpServletRequestBuilder attempt(String name, String password) {
        return post("/dang-nhap").with(csrf()).param("userName", name).param("password", password);
    }
}
