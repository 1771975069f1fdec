package vn.tiendo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CuriousPersonTest extends Journey {
    private static final String SCRIPT = "<script>document.title='bị chiếm'</script><b>đậm</b>";

    @Test
    void an_officer_who_tries_the_addresses_of_others_is_told_that_there_is_no_such_page() {
        List<String> addresses = new ArrayList<>();
        sitsDown("tin.ph");
        page.navigate("/van-ban");
        addresses.addAll(links("a[href^='/van-ban/nhap/']"));
        sitsDown("tai.lv");
        page.navigate("/viec-cua-toi");
        addresses.addAll(links("a[href^='/viec-cua-toi/']"));
        String draft = links("#main a[href^='/ke-hoach/']").getFirst();
        addresses.addAll(
                List.of(draft, draft + "/soan", draft + "/trang-in", draft + "/ke-hoach.docx", draft + "/van-ban"));
        sitsDown("pao.ma");
        page.navigate("/viec-cua-toi");
        addresses.addAll(links("a[href^='/viec-cua-toi/']"));
        assertThat(addresses).hasSizeGreaterThan(10);

        sitsDown("ub.xa.khe.sau");
        for (String address : addresses) {
            assertThat(page.request()
                            .get(address.replace("/viec-cua-toi/", "/bao-cao/"))
                            .status())
                    .as(address)
                    .isEqualTo(404);
            assertThat(page.request().get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(page.navigate(draft).status()).isEqualTo(404);
        reads("Không có trang này");
        readsNothingOf("Lương Văn Tài");
        met("khong-co-trang-nay");
        String token = page.locator("meta[name=csrf]").getAttribute("content");
        String header = page.locator("meta[name=csrf]").getAttribute("data-header");
        assertThat(page.request()
                        .post(
                                draft + "/trinh?version=0",
                                RequestOptions.create().setHeader(header, token))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void after_signing_out_the_way_back_shows_nothing() {
        sitsDown("mai.lt");
        page.navigate("/nhiem-vu");
        page.navigate("/tong-quan");
        page.locator("details.who summary").click();
        presses("Đăng xuất");
        reads("Đã đăng xuất.");
        for (int steps = 0; steps < 3; steps++) {
            page.goBack();
            assertThat(page.locator("[name=password]")).isVisible();
            readsNothingOf("Lò Thị Mai,");
            assertThat(page.locator("#main .figs")).hasCount(0);
        }
    }

    @Test
    void what_looks_like_a_script_is_shown_as_it_was_typed() {
        sitsDown("ub.xa.long.hoai");
        page.navigate("/viec-cua-toi");
        page.locator(".job a").first().click();
        String work = path();
        if (page.locator("[name=percent]").count() > 0) {
            page.locator("[name=percent]").fill("40");
        }
        for (String name : List.of("result", "difficulty", "proposal", "symbol")) {
            page.locator("#bao-cao [name=" + name + "]").fill(name + SCRIPT);
        }
        page.locator("#bao-cao input[type=file]")
                .setInputFiles(new FilePayload(
                        "<img src=x onerror=alert(1)>.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8)));
        presses("Gửi báo cáo");
        reads("Đã gửi báo cáo đến");
        for (String name : List.of("result", "difficulty", "proposal", "symbol")) {
            page.navigate(work);
            page.locator("details.past summary").first().click();
            reads(name + SCRIPT);
        }
        reads("<img src=x onerror=alert(1)>.txt");
        assertThat(page.title()).doesNotContain("bị chiếm");
        met("bao-cao-co-the-lenh");
    }

    private List<String> links(String selector) {
        return page.locator(selector).all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("#.*$", ""))
                .distinct()
                .limit(6)
                .toList();
    }
}
