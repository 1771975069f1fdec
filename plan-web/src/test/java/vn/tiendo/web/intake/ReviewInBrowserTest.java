package vn.tiendo.web.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.document.DocumentSamples;
import vn.tiendo.web.auth.SampleSignIns;
import vn.tiendo.web.browser.BrowserTest;

/** A commune's clerk reads its plan in, by keys alone, with a lost session in the middle, and without scripts. */
class ReviewInBrowserTest extends BrowserTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Pattern PLAN = Pattern.compile(".*/ke-hoach/[0-9a-f-]{36}$");

    @Autowired
    private SampleSignIns samples;

    @Test
    void a_word_file_becomes_a_plan_by_keys_alone() {
        signIn("tai.lv", samples.password());
        page.navigate("/van-ban/nhap");
        axe();
        picture("nhap-van-ban-chon-tep");
        upload("ke-hoach.docx", DOCX, DocumentSamples.docx(DocumentSamples.STATE_PLAN));

        assertThat(page.locator(".m-cur mark").first()).isInViewport();
        picture("nhap-van-ban");
        axe();

        int all = Integer.parseInt(seen().textContent().replaceAll(".*/", ""));
        page.keyboard().press("Enter");
        assertThat(seen()).hasText("1/" + all);
        page.keyboard().press("u");
        assertThat(seen()).hasText("0/" + all);

        page.keyboard().press("e");
        page.locator("textarea[name=text]").fill("Khảo sát mức độ hài lòng của Nhân dân");
        axe();
        picture("nhap-van-ban-sua");
        page.locator("form[data-keep] button").click();
        assertThat(page.locator(".prop .t").first()).containsText("Khảo sát mức độ hài lòng");

        page.locator(".props .tabs a").nth(1).click();
        assertThat(page.locator("[name='numbered.number']")).hasValue("27");
        axe();
        picture("nhap-van-ban-dau");
        page.locator(".props .tabs a").nth(2).click();
        axe();
        picture("nhap-van-ban-don-vi");
        page.locator(".props .tabs a").first().click();
        assertThat(page.locator(".props .tabs a").first()).hasAttribute("aria-current", "page");

        for (int i = 1; i < all; i++) {
            assertThat(seen()).hasText(i + "/" + all);
            page.keyboard().press("Enter");
        }
        assertThat(seen()).hasText(all + "/" + all);
        page.locator("form[action$='/xac-nhan'] button").click();
        page.waitForURL(PLAN);
        assertThat(page.locator(".toast")).containsText("Đã thành kế hoạch");
    }

    @Test
    void what_was_being_typed_when_the_session_ended_is_there_after_signing_in_again() {
        signIn("sang.vt", samples.password());
        page.navigate("/van-ban/nhap");
        upload("ke-hoach.pdf", "application/pdf", DocumentSamples.pdf(DocumentSamples.STATE_PLAN));
        page.keyboard().press("e");
        page.locator("textarea[name=text]").fill("Chữ gõ trước bữa trưa");
        page.context().clearCookies();
        page.locator("form[data-keep] button").last().click();
        Locator notice = page.locator(".notice [data-signin]");
        assertThat(notice).isVisible();

        notice.click();
        page.locator("[name=userName]").fill("sang.vt");
        page.locator("[name=password]").fill(samples.password());
        page.locator("form[action='/dang-nhap'] button:not([type=button])").click();
        assertThat(page.locator("textarea[name=text]")).hasValue("Chữ gõ trước bữa trưa");
    }

    @Test
    void without_scripts_everything_is_a_link_or_a_form() {
        anotherPersonWithoutScript();
        signIn("pao.ma", samples.password());
        page.navigate("/van-ban/nhap");
        upload("ke-hoach.txt", "text/plain", DocumentSamples.txt(DocumentSamples.STATE_PLAN));
        page.locator(".prop.cur button").first().click();
        assertThat(page.url()).contains("vua=");
        assertThat(seen()).containsText("1/");
        page.locator(".prop .t a").last().click();
        assertThat(page.url()).contains("de-xuat=");
        page.locator(".prop.cur a.btn").first().click();
        page.locator("form[data-keep] button").click();
        assertThat(seen()).containsText("2/");
    }

    private Locator seen() {
        return page.locator(".prog b");
    }

    private void upload(String name, String type, byte[] bytes) {
        page.locator("#tep").setInputFiles(new FilePayload(name, type, bytes));
        page.locator("form[enctype] button").first().click();
        page.waitForURL(Pattern.compile(".*/van-ban/nhap/[0-9a-f-]{36}.*"));
    }
}
