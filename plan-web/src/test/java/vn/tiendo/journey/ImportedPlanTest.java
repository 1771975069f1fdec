package vn.tiendo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocumentSamples;

class ImportedPlanTest extends Journey {
    private static final String COMMUNES = "UBND các xã, phường báo cáo kết quả tiếp công dân";
    private static final String MISSING_FIGURES = "Thiếu số cuộc đối thoại của hai bản vùng cao.";

    private String plan = "";

    @Test
    void an_imported_plan_goes_from_the_file_to_the_overdue_report_on_the_leaders_dashboard() {
        sitsDown("tin.ph");
        dropsTheFile();
        judgesTheProposals();
        namesTheUnknownBody();
        losesTheSessionWhileCorrecting();
        confirms();

        sitsDown("mai.lt");
        page.navigate("/viec-cua-toi?nhom=quyet-dinh");
        met("viec-cua-toi-lanh-dao");
        approves(plan);

        sitsDown("tin.ph");
        page.navigate(plan);
        follows("Ban hành");
        met("ban-hanh");
        page.navigate(plan);
        issues("901", "15/01/" + lastYear());
        everyCommuneOwesAReportForEachYear();

        sitsDown("ub.xa.khe.sau");
        reports("Đã tổ chức 12 cuộc đối thoại.", "bien-ban.txt");
        sitsDown("nga.bt");
        returnsIt();
        sitsDown("ub.xa.khe.sau");
        page.navigate("/viec-cua-toi");
        reads(MISSING_FIGURES);
        met("viec-cua-toi-bi-tra-lai");
        reports("Đã tổ chức 14 cuộc đối thoại, có 2 cuộc tại bản vùng cao.", "bien-ban-bo-sung.txt");
        sitsDown("nga.bt");
        acceptsIt();

        sitsDown("mai.lt");
        aFigureLeadsToItsListAndFromThereToTheSentence();
    }

    private void dropsTheFile() {
        page.navigate("/van-ban/nhap");
        met("nhap-van-ban");
        JSHandle dropped = page.evaluateHandle(
                """
                ({name, content}) => {
                  const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
                  const data = new DataTransfer();
                  data.items.add(new File([bytes], name));
                  return data;
                }""",
                Map.of(
                        "name",
                        "tiep-cong-dan.docx",
                        "content",
                        Base64.getEncoder().encodeToString(DocumentSamples.docx(planText()))));
        page.locator("[data-dropzone]").dispatchEvent("drop", Map.of("dataTransfer", dropped));
        page.waitForURL("**/van-ban/nhap/*");
        assertThat(page.locator(".prop")).hasCount(9);
        met("ra-soat");
    }

    private void judgesTheProposals() {
        opens("xây dựng quy chế đối thoại mẫu");
        assertThat(page.locator(".desk .m-cur")).containsText("1. Sở Nội vụ chủ trì");
        Locator facts = page.locator("#dang-xem .facts");
        assertThat(facts).containsText("Sở Tư pháp");
        assertThat(facts).containsText("Thanh tra tỉnh");
        judges("Nhận");
        reads("Đã nhận đề xuất 1.");

        opens("thẩm định dự toán kinh phí");
        reads("không có ngày này");
        met("ra-soat-ngay-khong-co");

        opens("bảo đảm an ninh, trật tự");
        judgesByLink("Tách");
        met("ra-soat-tach");
        page.locator(".split button").last().click();
        assertThat(page.locator(".prop")).hasCount(10);
        opens("bảo đảm an ninh, trật tự");
        judges("Nhận");
        opens("cử cán bộ thường trực");
        judges("Nhận");

        opens("phát hành sổ tay hỏi đáp");
        judges("Gộp với trên");
        reads("với đề xuất trên.");
        opens("đăng lịch tiếp công dân");
        judges("Bỏ");
        reads("Đã bỏ đề xuất");
    }

    private void namesTheUnknownBody() {
        follows("Đơn vị chưa có");
        reads("Trung tâm Tư vấn pháp luật Hoài Lam");
        met("ra-soat-don-vi");
        presses("Thêm mới");
        reads("Đã thêm “Trung tâm Tư vấn pháp luật Hoài Lam” vào danh mục.");
        follows("Đề xuất");
    }

    /** The person goes to lunch with a half-written correction; afterwards nothing of it is gone. */
    private void losesTheSessionWhileCorrecting() {
        opens("thẩm định dự toán kinh phí");
        judgesByLink("Sửa");
        met("ra-soat-sua");
        page.locator("[name='deadline.kind']").selectOption("ON_DATE");
        page.locator("[name='deadline.days.to']").fill("28/02/" + thisYear());
        page.locator("#dang-xem textarea[name=text]").fill("Thẩm định dự toán, hướng dẫn quyết toán");
        page.context().clearCookies();
        presses("Lưu và nhận");
        reads("Phiên làm việc đã hết.");
        met("ra-soat-het-phien");
        follows("Đăng nhập lại");
        page.locator("[name=userName]").fill("tin.ph");
        page.locator("[name=password]").fill(password());
        presses("Đăng nhập");
        page.waitForURL("**/van-ban/nhap/*");
        assertThat(page.locator("#dang-xem textarea[name=text]")).hasValue("Thẩm định dự toán, hướng dẫn quyết toán");
        assertThat(page.locator("[name='deadline.days.to']")).hasValue("28/02/" + thisYear());
        presses("Lưu và nhận");
        assertThat(row("Thẩm định dự toán, hướng dẫn quyết toán")).containsText("đã nhận");
        assertThat(row("xây dựng quy chế đối thoại mẫu")).containsText("đã nhận");
    }

    private void confirms() {
        presses("Nhận 4 đề xuất đã rõ");
        reads("Đã nhận 4 đề xuất đã rõ.");
        presses("Xác nhận");
        page.waitForURL("**/ke-hoach/*");
        plan = path();
        reads("Đã thành kế hoạch.");
        met("ke-hoach-du-thao");
        submits();
    }

    private void everyCommuneOwesAReportForEachYear() {
        met("ke-hoach-da-ban-hanh");
        page.navigate("/bao-cao?ke-hoach=" + plan.substring(plan.lastIndexOf('/') + 1));
        List<String> years = cellsOfAllPages("td.c-due").stream()
                .map(day -> day.substring(day.lastIndexOf('/') + 1))
                .toList();
        for (int year = lastYear(); year <= thisYear() + 1; year++) {
            assertThat(Collections.frequency(years, String.valueOf(year))).isEqualTo(communes());
        }
        assertThat(years).hasSize(3 * communes());
    }

    private void reports(String result, String evidence) {
        page.navigate("/viec-cua-toi");
        page.locator(".job")
                .filter(new Locator.FilterOptions().setHasText("Năm " + lastYear() + ": " + COMMUNES))
                .locator("a")
                .click();
        page.locator("#bao-cao textarea[name=result]").fill(result);
        page.locator("#bao-cao input[type=file]")
                .setInputFiles(
                        new FilePayload(evidence, "text/plain", "Biên bản đối thoại".getBytes(StandardCharsets.UTF_8)));
        met("bao-cao");
        presses("Gửi báo cáo");
        reads("Đã gửi báo cáo đến");
    }

    private void opensTheReportOfKheSau() {
        page.navigate("/bao-cao/cho-xac-nhan");
        page.locator(".job")
                .filter(new Locator.FilterOptions().setHasText("Khe Sấu"))
                .filter(new Locator.FilterOptions().setHasText(COMMUNES))
                .locator("a")
                .click();
        reads("Văn thư");
    }

    private void returnsIt() {
        opensTheReportOfKheSau();
        reads("Đã tổ chức 12 cuộc đối thoại.");
        met("cho-xac-nhan");
        presses("Trả lại");
        reads("Trả lại thì phải ghi lý do");
        page.locator("#reason").fill(MISSING_FIGURES);
        presses("Trả lại");
        reads("Đã trả lại báo cáo của");
    }

    private void acceptsIt() {
        opensTheReportOfKheSau();
        reads("Đã tổ chức 14 cuộc đối thoại, có 2 cuộc tại bản vùng cao.");
        reads("bien-ban-bo-sung.txt");
        presses("Xác nhận");
        reads("Đã xác nhận báo cáo của");
    }

    private void aFigureLeadsToItsListAndFromThereToTheSentence() {
        page.navigate("/tong-quan");
        met("tong-quan");
        String figure = page.locator("#so-bao-cao b").innerText().replace(".", "");
        page.locator("#so-bao-cao").click();
        met("bao-cao-qua-han");
        assertThat(page.locator("h1 .h1n")).hasText(figure);
        assertThat(cellsOfAllPages("td.c-due")).hasSize(Integer.parseInt(figure));

        page.navigate("/bao-cao?tinh-trang=qua-han&ke-hoach=" + plan.substring(plan.lastIndexOf('/') + 1));
        assertThat(page.locator("h1 .h1n")).hasText(String.valueOf(communes() - 1));
        Locator line = page.locator("tbody[data-row]").first();
        line.locator("summary").click();
        met("bao-cao-vi-sao");
        follows(line, "Mở văn bản tại câu này");
        page.waitForURL("**/van-ban?*");
        assertThat(page.locator("#cau mark").first()).containsText("trước ngày 10/12 hằng năm");
        met("van-ban-cau-sang");
    }

    private List<String> cellsOfAllPages(String cell) {
        List<String> cells = new ArrayList<>(page.locator(cell).allInnerTexts());
        Locator next = page.locator("a[rel=next]");
        while (next.count() > 0) {
            next.click();
            cells.addAll(page.locator(cell).allInnerTexts());
        }
        return cells;
    }

    private static int communes() {
        return resource("/demo/communes.txt").strip().split("\n").length;
    }

    private Locator row(String words) {
        return page.locator(".prop").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void opens(String words) {
        answered();
        Locator title = row(words).locator("p.t a:visible");
        if (title.count() > 0) {
            title.first().click();
        }
        assertThat(page.locator("#dang-xem")).containsText(words);
    }

    private void judges(String verb) {
        presses(page.locator("#dang-xem"), verb);
        answered();
    }

    private void judgesByLink(String verb) {
        follows(page.locator("#dang-xem"), verb);
        answered();
    }

    private int lastYear() {
        return today().getYear() - 1;
    }

    private int thisYear() {
        return today().getYear();
    }

    private String planText() {
        return resource("/journey/tiep-cong-dan.txt")
                .replace("{năm trước}", String.valueOf(lastYear()))
                .replace("{năm nay}", String.valueOf(thisYear()))
                .replace("{năm sau}", String.valueOf(thisYear() + 1));
    }

    private static String resource(String path) {
        try (InputStream in = ImportedPlanTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
