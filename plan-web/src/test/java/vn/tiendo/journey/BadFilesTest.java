package vn.tiendo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.core.document.DocumentSamples;

class BadFilesTest extends Journey {
    private static final String NOTHING_STORED = "Chưa có gì được lưu";
    private static final String ENGLISH = """
            PLAN

            I. PURPOSE

            1. The commune shall hold a public dialogue with the people every quarter of the year.

            2. The office of the commune shall report to the province before the tenth of December.
            """;
    private static final String NOVEL = """
            Trời đã về chiều, nắng nhạt dần trên những mái nhà ven sông. Bà cụ ngồi bên hiên, lặng lẽ nhìn đàn chim bay về núi.

            Đứa cháu nhỏ chạy ra ngõ đón mẹ, trên tay vẫn cầm con diều giấy đã rách một bên cánh.
            """;
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void theClerkSitsDown() {
        signsIn("tin.ph");
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("empty", "trong.docx", new byte[0], "Tệp không có nội dung"),
                arguments("a program", "ke-hoach.docx", DocumentSamples.executable(), "Tệp không phải .docx, .doc"),
                arguments("locked .docx", "khoa.docx", DocumentSamples.encryptedDocx(), "Tệp đặt mật khẩu"),
                arguments("locked .pdf", "khoa.pdf", DocumentSamples.encryptedPdf(), "Tệp đặt mật khẩu"),
                arguments("scanned", "quet.pdf", DocumentSamples.imageOnlyPdf(), "Tệp chỉ có hình chụp hoặc bản quét"),
                arguments("zip bomb", "bom.docx", DocumentSamples.zipBomb(), "Tệp bung ra lớn bất thường"),
                arguments("swelling .pdf", "bom.pdf", DocumentSamples.swellingPdf(), "Tệp bung ra lớn bất thường"),
                arguments(
                        "reads the server's files",
                        "doc-trom.docx",
                        DocumentSamples.externalEntityDocx(),
                        "Tệp bị hỏng hoặc có cấu trúc không an toàn"),
                arguments("English", "plan.txt", DocumentSamples.txt(ENGLISH), "không phải tiếng Việt"),
                arguments("a story", "truyen.docx", DocumentSamples.docx(NOVEL), "không thấy mục hay nhiệm vụ nào"),
                arguments(
                        "classified",
                        "mat.docx",
                        DocumentSamples.docx("MẬT\n\n" + DocumentSamples.STATE_PLAN),
                        "Tệp có dấu hiệu độ mật"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void a_bad_file_is_refused_with_a_reason_and_leaves_nothing_behind(
            String what, String name, byte[] content, String reason) {
        List<Long> before = stored();
        uploads(name, content);
        reads("Chưa nhập “" + name + "”");
        reads(reason);
        reads(NOTHING_STORED);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_sent() throws IOException {
        List<Long> before = stored();
        page.navigate("/van-ban/nhap");
        page.locator("#tep").setInputFiles(heavy());
        reads("Tệp “nang.pdf” nặng 26 MB, quá mức 25 MB. Chưa gửi gì lên máy chủ");
        met("nhap-van-ban-qua-nang");
        presses("Đọc tệp");
        assertThat(page.locator("[data-reading]")).isHidden();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_file_over_the_limit_is_refused_by_the_server_too() throws IOException {
        List<Long> before = stored();
        anotherPersonWithoutScript();
        signsIn("tin.ph");
        page.navigate("/van-ban/nhap");
        page.locator("#tep").setInputFiles(heavy());
        presses("Đọc tệp");
        reads("Tệp quá lớn");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void the_same_file_twice_leads_to_the_first_one() {
        byte[] content = DocumentSamples.docx(DocumentSamples.STATE_PLAN.replace("27/KH-UBND", "28/KH-UBND"));
        uploads("hai-lan.docx", content);
        page.waitForURL("**/van-ban/nhap/*");
        String first = path();
        List<Long> before = stored();
        uploads("hai-lan-nua.docx", content);
        reads("Tệp này đã được nhập trước đó (“hai-lan.docx”");
        met("nhap-van-ban-hai-lan");
        assertThat(stored()).isEqualTo(before);
        follows("Mở lần nhập trước");
        page.waitForURL("**" + first);
    }

    private Path heavy() throws IOException {
        return Files.write(folder.resolve("nang.pdf"), new byte[26 * MEGABYTE]);
    }

    private List<Long> stored() {
        return Stream.of("stored_file", "stored_text", "intake", "plan")
                .map(table -> database.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
