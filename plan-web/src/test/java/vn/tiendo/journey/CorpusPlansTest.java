package vn.tiendo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.document.DocumentSamples;

/** The real plans that lie beside the project, not in it; where they are not there, these tests say so. */
class CorpusPlansTest extends Journey {
    private static final List<Path> DOCUMENTS =
            List.of(Path.of("../../shared/corpus/docs"), Path.of("../../../shared/corpus/docs"));
    private static final Map<String, Function<String, byte[]>> FORMATS =
            Map.of("txt", DocumentSamples::txt, "docx", DocumentSamples::docx, "pdf", DocumentSamples::pdf);

    /** Number and day are asked for at issue: of the three only one has both. */
    static Stream<Arguments> plans() {
        return Stream.of(
                arguments("kim-dong", "txt", "lua.ht", "vinh.dq", "05/01/2024"),
                arguments("tuy-phuoc", "docx", "lua.ht", "vinh.dq", "30/08/2021"),
                arguments("xuan-truong", "pdf", "tin.ph", "mai.lt", "12/03/2024"));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("plans")
    void a_real_plan_comes_through_to_the_registers(String name, String format, String clerk, String leader, String day)
            throws IOException {
        String text = text(name);
        sitsDown(clerk);
        uploads(name + "." + format, FORMATS.get(format).apply(text));
        page.waitForURL("**/van-ban/nhap/*");
        namesWhoeverIsUnknown();
        acceptsEverything();
        presses("Xác nhận");
        page.waitForURL("**/ke-hoach/*");
        String plan = path();
        submits();

        sitsDown(leader);
        approves(plan);
        issues("131", day);
        met("ke-hoach-" + name);
        page.navigate("/nhiem-vu?ca-bao-cao=co&ke-hoach=" + plan.substring(plan.lastIndexOf('/') + 1));
        assertThat(page.locator("tbody[data-row]")).not().hasCount(0);
        picture("viec-da-giao-" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim-dong", "tuy-phuoc", "xuan-truong"})
    void a_real_plan_is_read_in_every_format(String name) throws IOException {
        String text = text(name);
        sitsDown("phuong.dm");
        for (String format : FORMATS.keySet()) {
            uploads(name + "." + format, FORMATS.get(format).apply(text));
            page.waitForURL("**/van-ban/nhap/*");
            assertThat(page.locator(".prop")).not().hasCount(0);
            picture("ra-soat-" + name + "-" + format);
        }
        met("ra-soat-" + name);
    }

    private static String text(String name) throws IOException {
        Optional<Path> document = DOCUMENTS.stream()
                .map(folder -> folder.resolve(name + ".txt"))
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(document.isPresent(), "no corpus at " + DOCUMENTS);
        return Files.readString(document.orElseThrow(), StandardCharsets.UTF_8);
    }

    private void namesWhoeverIsUnknown() {
        follows("Đơn vị chưa có");
        answered();
        Locator all = page.locator("form[action$='/don-vi/tat-ca'] button");
        if (all.count() > 0) {
            all.click();
            reads("vào danh mục.");
        }
        answered();
        follows("Đề xuất");
        answered();
    }

    private void acceptsEverything() {
        presses(page.locator(".imp-bar"), "Nhận \\d+ đề xuất đã rõ");
        reads("đề xuất đã rõ.");
        Locator pending = page.locator(".prop[data-state=PENDING]");
        Locator accept = page.locator("#dang-xem form[action$='/nhan'] button");
        for (int left = pending.count(); left > 0; left--) {
            assertThat(pending).hasCount(left);
            accept.click();
        }
        assertThat(pending).hasCount(0);
        answered();
    }
}
