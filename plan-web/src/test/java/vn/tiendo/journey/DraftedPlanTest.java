package vn.tiendo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DraftedPlanTest extends Journey {
    private static final String SUBJECT = "Công tác dân vận chính quyền và cải cách hành chính của xã";
    private static final String ADAPTED = "Niêm yết thủ tục hành chính tại nhà văn hóa của 9 thôn, bản";
    private static final String LAST_ITEM = "bồi dưỡng kỹ năng dân vận cho trưởng thôn, trưởng bản";

    private String plan = "";

    @Test
    void a_plan_drafted_from_its_parents_is_written_printed_approved_issued_and_owed() {
        sitsDown("tai.lv");
        beginsFromTwoParents();
        decidesOnTheGivenTasks();
        writesATask();
        findsItAgainAfterReloading();
        takesTheWordFileHome();
        submits();

        sitsDown("lan.vt");
        approves(plan);

        sitsDown("tai.lv");
        page.navigate(plan);
        issues("57", "%td/%<tm/%<tY".formatted(today()));
        met("ke-hoach-xa-da-ban-hanh");
        page.navigate("/nhiem-vu?ke-hoach=" + plan.substring(plan.lastIndexOf('/') + 1));
        assertThat(page.locator("tbody[data-row]")).not().hasCount(0);
        reads(LAST_ITEM);
    }

    private void beginsFromTwoParents() {
        page.navigate("/ke-hoach/soan");
        page.locator("[name=subject]").fill(SUBJECT);
        page.locator("label.check")
                .filter(has("112/KH-UBND"))
                .locator("input[name='basis.plans']")
                .check();
        page.locator("label.check")
                .filter(has("52/KH-UBND"))
                .locator("input[name='basis.plans']")
                .check();
        met("soan-moi");
        presses("Bắt đầu soạn");
        page.waitForURL("**/ke-hoach/*/soan");
        plan = path().replace("/soan", "");
        assertThat(page.locator("[data-editor]")).isVisible();
    }

    private void decidesOnTheGivenTasks() {
        page.locator("[data-toggle]").click();
        met("soan-viec-cap-tren-giao");
        presses(given("tổ chức đối thoại giữa người đứng đầu"), "Nhận");
        reads("Đã nhận 1/4 việc cấp trên giao");

        given("niêm yết công khai thủ tục")
                .locator("summary")
                .filter(has("Điều chỉnh"))
                .click();
        given("niêm yết công khai thủ tục").locator("textarea").fill(ADAPTED);
        presses(given("niêm yết công khai thủ tục"), "Nhận với lời này");
        reads("Đã nhận 2/4 việc cấp trên giao");

        given("kiến nghị cắt giảm").locator("summary").filter(has("Bỏ qua")).click();
        given("kiến nghị cắt giảm").locator("input[data-words]").fill("Xã đã làm xong trong quý III.");
        presses(given("kiến nghị cắt giảm"), "Bỏ qua việc này");
        reads("Bỏ qua: Xã đã làm xong trong quý III.");
        page.locator("[data-toggle]").click();
    }

    private void writesATask() {
        Locator last = page.locator("[data-lines] textarea.ed").last();
        last.focus();
        page.keyboard().press("Control+End");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard()
                .type("UBND xã Suối Mây " + LAST_ITEM + ", hoàn thành trước ngày 30/6/" + (today().getYear() + 1)
                        + ".");
        page.keyboard().press("Control+Enter");
        Locator line = page.locator("[data-lines] li").last();
        assertThat(line.locator(".chip.look")).hasCount(2);
        met("soan-goi-y");
        presses(line, "Nhận hết");
        assertThat(line.locator(".chip.look")).hasCount(0);
        assertThat(page.locator("[data-saved]")).containsText("Đã lưu");
    }

    private void findsItAgainAfterReloading() {
        page.reload();
        Locator line = page.locator("[data-lines] li").last();
        assertThat(line.locator("textarea.ed")).hasValue(Pattern.compile(".*" + LAST_ITEM + ".*"));
        assertThat(line.locator(".chip.sure")).hasCount(2);
        met("soan");
    }

    private void takesTheWordFileHome() {
        Download file =
                page.waitForDownload(() -> page.getByLabel("Tải về tệp .docx").click());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file.path()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("KẾ HOẠCH", SUBJECT, ADAPTED, LAST_ITEM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.navigate(plan + "/trang-in");
        met("trang-in");
        page.navigate(plan + "/soan");
    }

    private Locator given(String words) {
        return page.locator(".given-l li").filter(has(words));
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
