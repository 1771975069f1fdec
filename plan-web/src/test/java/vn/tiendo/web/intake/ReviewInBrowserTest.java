package vn.tiendo.web.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.document.DocumentSamples;
import vn.tiendo.core.document.LargePlan;
import vn.tiendo.web.auth.SampleSignIns;
import vn.tiendo.web.browser.BrowserTest;

/** A commune's clerk reads its plan in, by keys alone, with a lost session in the middle, and without scripts. */
class ReviewInBrowserTest extends BrowserTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Pattern DECISION = Pattern.compile(".*/de-xuat/[0-9a-f-]{36}/(nhan|bo)$");
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

        page.locator(".props .tabs a[href*=dau-van-ban]").click();
        assertThat(page.locator("[name='numbered.number']")).hasValue("27");
        axe();
        picture("nhap-van-ban-dau");
        page.locator(".props .tabs a[href*=don-vi]").click();
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
    void no_key_is_lost_however_slowly_the_server_answers() {
        signIn("lua.ht", samples.password());
        page.navigate("/van-ban/nhap");
        upload("nhieu-viec.txt", "text/plain", DocumentSamples.txt(LargePlan.of(40)));
        assertThat(number()).hasText("1");
        List<Route> answers = new CopyOnWriteArrayList<>();
        page.route(DECISION, answers::add);

        press("Enter", "Enter", "x", "j", "j", "k", "Enter");
        // 1, 2 and 3 are settled, two down and one up from 4 is 5, which is settled too
        assertThat(number()).hasText("6");
        assertThat(page.locator(".prop.past")).hasCount(4);
        assertThat(page.locator("#ra-soat")).hasAttribute("aria-busy", "true");
        while (!seen().textContent().startsWith("4/")) {
            page.waitForCondition(() -> !answers.isEmpty());
            answers.removeFirst().resume();
            page.waitForCondition(
                    () -> !answers.isEmpty() || seen().textContent().startsWith("4/"));
        }
        assertThat(page.locator(".prop.gone .no")).hasText("3");
        page.unroute(DECISION);

        // what must wait for the server keeps the keys that come meanwhile
        press("g", "j", "Enter");
        assertThat(seen()).hasText("6/42");
        assertThat(page.locator(".prop[data-state=MERGED] .no")).hasText("6");
        assertThat(page.locator(".prop[data-state=ACCEPTED] .no").last()).hasText("8");
    }

    @Test
    void a_decision_that_did_not_arrive_is_shown_as_not_made() {
        signIn("pao.ma", samples.password());
        page.navigate("/van-ban/nhap");
        upload("duong-truyen.txt", "text/plain", DocumentSamples.txt(LargePlan.of(12)));
        page.route(DECISION, Route::abort);
        press("Enter", "Enter");
        assertThat(page.locator("#thong-bao .notice")).isVisible();
        assertThat(number()).hasText("1");
        assertThat(page.locator(".prop.past")).hasCount(0);
        page.unroute(DECISION);
        press("Enter");
        assertThat(seen()).hasText("1/14");
    }

    @Test
    void the_list_is_filtered_and_all_that_is_clear_accepted_and_taken_back() {
        signIn("phuong.dm", samples.password());
        page.navigate("/van-ban/nhap");
        upload("loc.txt", "text/plain", DocumentSamples.txt(LargePlan.of(30)));
        page.locator(".sieve a[data-stand=can-ra-soat]").click();
        int asks = page.locator(".prop.q").count();
        assertThat(page.locator(".prop:visible")).hasCount(asks);
        assertThat(page.locator(".prop.cur")).hasClass(Pattern.compile(".*\\bq\\b.*"));
        axe();
        picture("ra-soat-loc");
        assertThat(page.url()).contains("loc=can-ra-soat");

        page.locator(".sieve a[data-stand=tat-ca]").click();
        page.locator("form[action$='/nhan-tat-ca'] button").click();
        assertThat(page.locator(".prop[data-state=PENDING]")).hasCount(asks);
        assertThat(page.locator(".prop.cur")).hasAttribute("data-state", "PENDING");
        page.locator("#bao .toast button").click();
        assertThat(seen()).hasText("0/32");
    }

    @Test
    void tomorrow_one_goes_on_where_one_stopped_and_sees_what_somebody_else_did() {
        signIn("hien.lt", samples.password());
        page.navigate("/van-ban/nhap");
        upload("hom-sau.txt", "text/plain", DocumentSamples.txt(LargePlan.of(20)));
        String address = page.url().replaceFirst("[?].*", "");
        press("j", "j", "j", "j", "Enter");
        assertThat(seen()).hasText("1/22");

        anotherPerson();
        signIn("hien.lt", samples.password());
        page.navigate(address);
        assertThat(number()).hasText("6");
        assertThat(page.locator(".m-cur mark").first()).isInViewport();
        assertThat(page.locator(".prop.past .stat")).hasAttribute("title", Pattern.compile(".*, \\d\\d:\\d\\d"));
    }

    @Test
    void points_and_head_lead_to_their_places_in_the_original() {
        signIn("tin.ph", samples.password());
        page.navigate("/van-ban/nhap");
        upload("diem.txt", "text/plain", DocumentSamples.txt(LargePlan.of(12)));
        page.locator(".props .tabs a[href*=diem]").click();
        Locator point = page.locator(".places > li")
                .filter(new Locator.FilterOptions().setHasText("30/02/2026"))
                .first();
        point.locator("a[data-place]").click();
        assertThat(page.locator(".m-cur mark")).hasCount(1);
        assertThat(page.locator(".m-cur mark")).hasText("30/02/2026");
        assertThat(page.locator(".m-cur mark")).isInViewport();
        axe();
        picture("ra-soat-diem");
        point.locator("a[data-open]").click();
        assertThat(number()).hasText("6");
        assertThat(page.locator(".m-cur mark.s1").first()).isVisible();
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

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private Locator number() {
        return page.locator(".prop.cur .no");
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
