package vn.tiendo.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.tiendo.testworld.TestWorld;

@WebMvcTest(controllers = {})
@ContextConfiguration(classes = TestWorld.class)
class FrameTest {
    @Autowired
    MockMvc web;

    @Test
    void a_clerk_starts_at_the_own_work_an_administrator_at_the_administration_the_rest_at_the_overview()
            throws Exception {
        open("lua.ht", "/").andExpect(redirectedUrl("/viec-cua-toi"));
        open("khai.nv", "/").andExpect(redirectedUrl("/tong-quan"));
        open("quan.tri", "/").andExpect(redirectedUrl("/quan-tri"));
    }

    @Test
    void only_a_clerk_sees_the_buttons_to_draft_and_to_import() throws Exception {
        open("lua.ht", "/viec-cua-toi").andExpect(content().string(containsString("href=\"/ke-hoach/soan\"")));
        open("khai.nv", "/viec-cua-toi")
                .andExpect(content().string(not(containsString("/ke-hoach/soan"))))
                .andExpect(content().string(not(containsString("class=\"btn\" href=\"/van-ban/nhap\""))));
    }

    @Test
    void only_an_administrator_sees_and_opens_the_administration() throws Exception {
        open("quan.tri", "/quan-tri").andExpect(content().string(containsString("href=\"/quan-tri\"")));
        open("lua.ht", "/viec-cua-toi").andExpect(content().string(not(containsString("/quan-tri"))));
        open("lua.ht", "/quan-tri").andExpect(forwardedUrl("/loi/quyen"));
    }

    @Test
    void the_rail_marks_where_one_is_and_counts_what_waits() throws Exception {
        String page = text(open("lua.ht", "/viec-cua-toi"));
        assertThat(page).containsPattern("href=\"/viec-cua-toi\" aria-current=\"page\"");
        assertThat(page).containsPattern("class=\"n late\">2<");
        assertThat(page).containsOnlyOnce("<main").containsOnlyOnce("<h1");
    }

    @Test
    void scripts_and_what_they_import_carry_one_version() throws Exception {
        Matcher script =
                Pattern.compile("src=\"(/js/[0-9a-f]{16}/)keep\\.js\"").matcher(text(open("lua.ht", "/viec-cua-toi")));
        assertThat(script.find()).isTrue();
        open("lua.ht", script.group(1) + "outline-editor.js")
                .andExpect(content().string(containsString("from './outline-dom.js'")));
        open("lua.ht", script.group(1) + "outline-dom.js")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("max-age=31536000")));
        open("lua.ht", "/js/0123456789abcdef/outline-dom.js").andExpect(status().isNotFound());
    }

    @Test
    void the_issuing_block_ends_in_an_asterisk_for_the_party_and_in_a_rule_for_the_state() throws Exception {
        assertThat(text(open("lua.ht", "/viec-cua-toi")))
                .contains("class=\"office party\"", "Tỉnh ủy Hoài Lam", "Ban Tuyên giáo và Dân vận");
        assertThat(text(open("tin.ph", "/viec-cua-toi"))).contains("class=\"office state\"");
    }

    @Test
    void the_language_is_kept_and_leads_back_to_the_page() throws Exception {
        web.perform(get("/ngon-ngu").param("ma", "en").param("tiep", "/dang-nhap"))
                .andExpect(cookie().value("ngon-ngu", "en"))
                .andExpect(cookie().httpOnly("ngon-ngu", true))
                .andExpect(redirectedUrl("/dang-nhap"));
        web.perform(get("/viec-cua-toi").session(signedIn("lua.ht")).cookie(new Cookie("ngon-ngu", "en")))
                .andExpect(content().string(containsString("<html lang=\"en\"")))
                .andExpect(content().string(containsString("My work")));
        web.perform(get("/ngon-ngu").param("ma", "xx").param("tiep", "https://evil.example"))
                .andExpect(cookie().value("ngon-ngu", "vi"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void large_text_is_a_class_of_the_page_kept_in_a_cookie() throws Exception {
        web.perform(get("/chu-lon")
                        .param("bat", "true")
                        .param("tiep", "/viec-cua-toi")
                        .session(signedIn("lua.ht")))
                .andExpect(header().string("Set-Cookie", containsString("HttpOnly; SameSite=Lax")))
                .andExpect(redirectedUrl("/viec-cua-toi"));
        web.perform(get("/viec-cua-toi").session(signedIn("lua.ht")).cookie(new Cookie("chu-lon", "1")))
                .andExpect(content().string(containsString("class=\"large\"")));
    }

    @Test
    void every_asset_of_a_page_carries_the_hash_of_its_content_and_exists() throws Exception {
        String page = text(open("lua.ht", "/viec-cua-toi"));
        var addresses = java.util.regex.Pattern.compile(
                        "(?:href|src)=\"(/(?:css|js|fonts|webjars)/[^\"]+|/[^\"/]+\\.svg)")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(20);
        for (String address : addresses) {
            assertThat(address).matches("(/js/[0-9a-f]{16}/\\w+\\.js|.*-[0-9a-f]{32}\\.\\w+|/webjars/htmx.org/\\d.*)");
            web.perform(get(address))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", containsString("max-age=31536000")));
        }
    }

    @Test
    void a_style_sheet_names_its_fonts_by_their_hash() throws Exception {
        String page = text(open("lua.ht", "/viec-cua-toi"));
        var fonts =
                java.util.regex.Pattern.compile("/css/fonts-[0-9a-f]+\\.css").matcher(page);
        assertThat(fonts.find()).isTrue();
        web.perform(get(fonts.group()))
                .andExpect(content().string(not(containsString("-normal.woff2"))))
                .andExpect(content().string(containsString("/fonts/tinos-latin-400-normal-")));
    }

    @Test
    void what_does_not_exist_or_may_not_be_seen_looks_the_same() throws Exception {
        for (String address : new String[] {"/thu/khong-co", "/khong-co-trang-nay"}) {
            open("lua.ht", address)
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("Không có trang này")));
        }
    }

    @Test
    void what_the_container_refused_has_a_page_too() throws Exception {
        var tooLarge = get("/error").session(signedIn("lua.ht")).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413);
        web.perform(tooLarge)
                .andExpect(status().isContentTooLarge())
                .andExpect(content().string(containsString("Mỗi tệp nặng nhất 25 MB.")));
        web.perform(get("/error").session(signedIn("lua.ht")).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Hệ thống gặp lỗi")));
    }

    @Test
    void what_one_may_not_do_is_said_in_words() throws Exception {
        open("lua.ht", "/thu/khong-duoc")
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Anh/chị không có quyền làm việc này")));
    }

    @Test
    void stale_data_is_told_with_all_that_was_typed() throws Exception {
        send("/thu/cu")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Có người vừa sửa cùng nội dung này")))
                .andExpect(content().string(containsString("Đối thoại &lt;8&gt; thôn</textarea>")))
                .andExpect(content().string(containsString("href=\"/viec-cua-toi/7\"")));
    }

    @Test
    void a_rule_without_a_form_says_its_sentence_and_keeps_what_was_typed() throws Exception {
        send("/thu/luat")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mật khẩu mới phải khác mật khẩu đang dùng.")))
                .andExpect(content().string(containsString("Đối thoại &lt;8&gt; thôn</textarea>")));
    }

    @Test
    void a_rule_broken_by_a_script_is_a_sentence_in_place() throws Exception {
        web.perform(post("/thu/luat").with(csrf()).session(signedIn("lua.ht")).header("HX-Request", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(header().string("HX-Retarget", "#thong-bao"))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void a_failure_tells_a_number_and_no_detail() throws Exception {
        open("lua.ht", "/thu/hong")
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Mã lỗi ")))
                .andExpect(content().string(not(containsString("secret detail"))));
    }

    private ResultActions send(String address) throws Exception {
        return web.perform(post(address)
                .with(csrf())
                .session(signedIn("lua.ht"))
                .header("Referer", "http://localhost/viec-cua-toi/7")
                .param("version", "3")
                .param("result", "Đối thoại <8> thôn"));
    }

    private ResultActions open(String name, String address) throws Exception {
        return web.perform(get(address).session(signedIn(name)));
    }

    private static String text(ResultActions page) throws Exception {
        return page.andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private MockHttpSession signedIn(String name) throws Exception {
        return (MockHttpSession) Objects.requireNonNull(web.perform(
                        post("/dang-nhap").with(csrf()).param("userName", name).param("password", TestWorld.PASSWORD))
                .andReturn()
                .getRequest()
                .getSession());
    }
}
