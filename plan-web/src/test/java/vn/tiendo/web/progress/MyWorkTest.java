package vn.tiendo.web.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.tiendo.web.WithSampleWorld;

class MyWorkTest extends WithSampleWorld {
    private static final int STATEMENTS = FRAME + 12;
    private static final MockMultipartFile PICTURE =
            new MockMultipartFile("files", "Biên bản đối thoại.jpg", "image/jpeg", "<script>1</script>".getBytes());

    @Test
    void a_report_goes_to_its_reviewer_comes_back_with_a_reason_and_goes_again() throws Exception {
        String id = openWork("pao.ma");
        tell("pao.ma", id, "Đã tổ chức 04 hội nghị.", PICTURE).andExpect(redirectedUrl("/viec-cua-toi/" + id));
        String told = page("khai.nv", "/bao-cao/" + id);
        assertThat(told).contains("Đã tổ chức 04 hội nghị.", "Biên bản đối thoại.jpg", "name=\"verdict\"");

        say("khai.nv", id, told, "tra-lai", "").andExpect(status().is(HttpStatus.UNPROCESSABLE_CONTENT.value()));
        say("khai.nv", id, told, "tra-lai", "Thiếu số liệu so với kỳ trước.").andExpect(status().is3xxRedirection());
        assertThat(one(
                        page("pao.ma", "/viec-cua-toi"),
                        "<section class=\"sec\" aria-labelledby=\"g-returned\">(.*?)</section>"))
                .contains(id, "Thiếu số liệu so với kỳ trước.");

        say("khai.nv", id, told, "xac-nhan", "")
                .andExpect(status().is(HttpStatus.UNPROCESSABLE_CONTENT.value()))
                .andExpect(content().string(containsString("đã có người xử lý")));

        tell("pao.ma", id, "Đã bổ sung số liệu.", PICTURE).andExpect(status().is3xxRedirection());
        say("khai.nv", id, told, "xac-nhan", "")
                .andExpect(status().is(HttpStatus.UNPROCESSABLE_CONTENT.value()))
                .andExpect(content().string(containsString("báo cáo mới hơn")));
        say("khai.nv", id, page("khai.nv", "/bao-cao/" + id), "xac-nhan", "").andExpect(status().is3xxRedirection());
        assertThat(page("pao.ma", "/viec-cua-toi")).doesNotContain(id);
        tell("pao.ma", id, "Lần nữa", PICTURE)
                .andExpect(status().is(HttpStatus.CONFLICT.value()))
                .andExpect(content().string(containsString("Lần nữa")));
    }

    @Test
    void an_error_stands_on_its_field_and_nothing_typed_is_lost() throws Exception {
        String id = openWork("pao.ma");
        web.perform(report(id, page("pao.ma", "/viec-cua-toi/" + id))
                        .param("difficulty", "Đường <sạt> lở")
                        .param("resultDate", "31/02/2026")
                        .param("symbol", "88-BC/ĐU")
                        .with(as("pao.ma"))
                        .with(csrf()))
                .andExpect(status().is(HttpStatus.UNPROCESSABLE_CONTENT.value()))
                .andExpect(content().string(containsString("Đường &lt;sạt&gt; lở")))
                .andExpect(content().string(containsString("value=\"31/02/2026\"")))
                .andExpect(content().string(containsString("value=\"88-BC/ĐU\"")))
                .andExpect(content().string(containsString("id=\"result-e\"")))
                .andExpect(content().string(containsString("xin chọn lại trước khi gửi")));
    }

    @Test
    void evidence_is_saved_and_never_shown_and_only_to_those_who_may_see_it() throws Exception {
        String id = openWork("sang.vt");
        tell("sang.vt", id, "Đã làm.", PICTURE).andExpect(status().is3xxRedirection());
        String address = one(page("sang.vt", "/viec-cua-toi/" + id), "href=\"(/minh-chung/[^\"]*)\"");
        web.perform(get(address).with(as("khai.nv")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/octet-stream"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment;")));
        web.perform(get(address).with(as("pao.ma"))).andExpect(status().isNotFound());
    }

    @Test
    void nobody_reports_or_reviews_for_another_body() throws Exception {
        String id = openWork("sang.vt");
        String page = page("sang.vt", "/viec-cua-toi/" + id);
        for (String stranger : List.of("pao.ma", "khai.nv")) {
            web.perform(report(id, page).param("result", "x").with(as(stranger)).with(csrf()))
                    .andExpect(status().isNotFound());
        }
        tell("sang.vt", id, "Đã làm.", PICTURE);
        say("sang.vt", id, page("khai.nv", "/bao-cao/" + id), "xac-nhan", "").andExpect(status().isNotFound());
    }

    @Test
    void the_tray_leads_from_one_report_to_the_next() throws Exception {
        String tray = page("lua.ht", "/bao-cao/cho-xac-nhan");
        List<String> waiting = all(tray, "<li class=\"job[^\"]*\" id=\"v-([0-9a-f-]{36})\"");
        assertThat(waiting).hasSizeGreaterThan(1);
        assertThat(one(tray, "rel=\"next\" href=\"/bao-cao/([0-9a-f-]{36})")).isEqualTo(waiting.get(1));
        assertThat(one(page("lua.ht", "/bao-cao/" + waiting.get(1)), "rel=\"prev\" href=\"/bao-cao/([0-9a-f-]{36})"))
                .isEqualTo(waiting.get(0));
    }

    @Test
    void drafts_and_plans_sent_back_stand_above_the_work_of_a_clerk() throws Exception {
        assertThat(page("sang.vt", "/viec-cua-toi")).contains("g-quyet-dinh", "bị trả lại");
        assertThat(page("tai.lv", "/viec-cua-toi")).contains("g-soan", "bản thảo");
    }

    @Test
    void the_page_asks_no_more_of_the_database_however_much_is_owed() throws Exception {
        for (String person : List.of("pao.ma", "sang.vt", "lua.ht")) {
            assertThat(statements(person, "/viec-cua-toi")).as(person).hasSizeLessThanOrEqualTo(STATEMENTS);
        }
        assertThat(statements("lua.ht", "/bao-cao/cho-xac-nhan")).hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    /** Something open that the person's body owes and the board of mass mobilisation takes in. */
    private String openWork(String person) throws Exception {
        String work = page(person, "/viec-cua-toi");
        for (String id : all(work, "href=\"/viec-cua-toi/([0-9a-f-]{36})#v-")) {
            String open = page(person, "/viec-cua-toi/" + id);
            if (open.contains("name=\"result\"") && open.contains("<dd>Ban TGDV")) {
                return id;
            }
        }
        throw new AssertionError(person + " owes nothing");
    }

    private ResultActions tell(String person, String id, String result, MockMultipartFile file) throws Exception {
        return web.perform(report(id, page(person, "/viec-cua-toi/" + id))
                .file(file)
                .param("result", result)
                .param("share", "100")
                .with(as(person))
                .with(csrf()));
    }

    private static MockMultipartHttpServletRequestBuilder report(String id, String page) {
        List<String> seen = all(page, "name=\"seenVersion\" value=\"(\\d+)\"");
        MockMultipartHttpServletRequestBuilder report = multipart("/viec-cua-toi/" + id);
        report.param("seenVersion", seen.isEmpty() ? "0" : seen.getFirst());
        report.characterEncoding(StandardCharsets.UTF_8);
        return report;
    }

    private ResultActions say(String person, String id, String seen, String verdict, String reason) throws Exception {
        return web.perform(post("/bao-cao/" + id)
                .param("report", one(seen, "name=\"report\" value=\"([^\"]*)\""))
                .param("verdict", verdict)
                .param("reason", reason)
                .with(as(person))
                .with(csrf()));
    }
}
