package vn.tiendo.web.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tiendo.core.document.SourceReader;
import vn.tiendo.core.document.text.TextReader;
import vn.tiendo.core.export.extraction.ExtractFile;
import vn.tiendo.core.world.ReadingRoom;
import vn.tiendo.testworld.TestWorld;

@WebMvcTest(controllers = ExtractionController.class)
@Import({TestWorld.class, ExtractionTest.Reading.class})
@DirtiesContext
class ExtractionTest {
    private static final RequestPostProcessor CLERK = httpBasic("lua.ht", TestWorld.PASSWORD);

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "vn.tiendo.web.extraction",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    static class Reading {
        @Bean
        ExtractFile extractFile() {
            return new ExtractFile(new SourceReader(List.of(new TextReader())));
        }
    }

    @Autowired
    MockMvc web;

    @Test
    void a_file_is_answered_with_what_stands_in_it_and_begins_no_session() throws Exception {
        var answer = web.perform(upload("ke-hoach.txt", ReadingRoom.PLAN).with(CLERK))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.source").value("ke-hoach.txt"))
                .andExpect(jsonPath("$.header.number").value("112"))
                .andExpect(jsonPath("$.tasks[*].lead[*]").value(hasItem("Sở Nội vụ")))
                .andExpect(jsonPath("$.signature.name").value("Lò Thị Mai"))
                .andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void plain_words_are_read_too() throws Exception {
        web.perform(text(ReadingRoom.PLAN).with(CLERK))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.source").value("van-ban.txt"))
                .andExpect(jsonPath("$.reports[0].to").value("Ủy ban nhân dân tỉnh"));
        web.perform(text(ReadingRoom.PLAN).param("name", "so-112.txt").with(CLERK))
                .andExpect(jsonPath("$.source").value("so-112.txt"));
    }

    @Test
    void whoever_does_not_say_who_it_is_is_asked() throws Exception {
        problem(web.perform(text(ReadingRoom.PLAN)), 401, "extraction.problem.signIn", "Chưa đăng nhập")
                .andExpect(header().string(HttpHeaders.WWW_AUTHENTICATE, containsString("Basic")));
        problem(
                web.perform(text(ReadingRoom.PLAN).with(httpBasic("lua.ht", "sai"))),
                401,
                "extraction.problem.signIn",
                "mật khẩu chưa đúng");
        problem(
                web.perform(text(ReadingRoom.PLAN).with(httpBasic("moi.nv", TestWorld.PASSWORD))),
                403,
                "extraction.problem.ownPassword",
                "đặt mật khẩu riêng");
    }

    @Test
    void wrong_passwords_lock_a_name_here_as_on_the_sign_in_page() throws Exception {
        for (int i = 0; i < 5; i++) {
            web.perform(text("a").with(httpBasic("tin.ph", "sai"))).andExpect(status().isUnauthorized());
        }
        problem(
                web.perform(text(ReadingRoom.PLAN).with(httpBasic("tin.ph", TestWorld.PASSWORD))),
                401,
                "extraction.problem.locked",
                "tạm khóa");
    }

    @Test
    void a_page_with_a_session_must_show_that_it_is_no_forgery() throws Exception {
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(web.perform(post("/dang-nhap")
                        .with(csrf())
                        .param("userName", "lua.ht")
                        .param("password", TestWorld.PASSWORD))
                .andReturn()
                .getRequest()
                .getSession());
        problem(
                web.perform(text(ReadingRoom.PLAN).session(session)),
                403,
                "extraction.problem.forged",
                "mã chống giả mạo");
        web.perform(text(ReadingRoom.PLAN).session(session).with(csrf())).andExpect(status().isOk());
    }

    @Test
    void what_cannot_be_read_says_why() throws Exception {
        problem(send(upload("a.txt", "")), 422, "document.refused.empty", "Tệp không có nội dung");
        problem(send(upload("a.exe", "MZ")), 422, "document.refused.wrongType", "Tệp không phải");
        problem(send(text("MẬT\n" + ReadingRoom.PLAN)), 422, "document.refused.secret", "độ mật");
        problem(send(text("This is no plan, and it is in English.")), 422, "document.refused.notVietnamese", "có dấu");
        problem(send(multipart(ExtractionController.ADDRESS)), 422, "extraction.file.missing", "Thiếu tệp");
        MockMultipartFile second = new MockMultipartFile("file", "b.txt", "text/plain", new byte[] {'b'});
        problem(send(upload("a.txt", ReadingRoom.PLAN).file(second)), 422, "extraction.file.several", "một tệp");
    }

    @Test
    void what_is_too_large_is_not_taken_in() throws Exception {
        byte[] large = new byte[SourceReader.LIMIT * 1024 * 1024 + 1];
        problem(
                send(post(ExtractionController.ADDRESS)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(large)),
                413,
                "document.refused.tooLarge",
                "lớn hơn 25 MB");
    }

    @Test
    void a_request_of_another_kind_is_told_what_is_taken() throws Exception {
        problem(send(get(ExtractionController.ADDRESS)), 405, "extraction.problem.onlyPost", "POST")
                .andExpect(header().string(HttpHeaders.ALLOW, "POST"));
        problem(
                send(post(ExtractionController.ADDRESS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")),
                415,
                "extraction.problem.mediaType",
                "text/plain");
        problem(send(get("/api/v9")), 404, "extraction.problem.noAddress", "địa chỉ");
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(CLERK));
    }

    private ResultActions send(MockMultipartHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(CLERK));
    }

    private static MockMultipartHttpServletRequestBuilder upload(String name, String words) {
        return multipart(ExtractionController.ADDRESS)
                .file(new MockMultipartFile("file", name, "text/plain", words.getBytes(StandardCharsets.UTF_8)));
    }

    private static MockHttpServletRequestBuilder text(String words) {
        return post(ExtractionController.ADDRESS)
                .contentType("text/plain;charset=UTF-8")
                .content(words.getBytes(StandardCharsets.UTF_8));
    }

    private static ResultActions problem(ResultActions answer, int status, String type, String says) throws Exception {
        return answer.andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.type").value(endsWith(type)))
                .andExpect(jsonPath("$.detail").value(containsString(says)));
    }
}
