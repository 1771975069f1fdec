package vn.tiendo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.web.auth.SampleSignIns;
import vn.tiendo.web.browser.BrowserTest;

/** What people do on every page: sit down, read, press, follow, and carry a plan from desk to desk. */
abstract class Journey extends BrowserTest {
    @Autowired
    private SampleSignIns samples;

    @Autowired
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @BeforeAll
    static void waitsAsLongAsABusyMachineNeeds() {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    void sitsDown(String user) {
        anotherPerson();
        signsIn(user);
    }

    void signsIn(String user) {
        signIn(user, samples.password());
    }

    String password() {
        return samples.password();
    }

    void reads(String words) {
        assertThat(page.locator("body")).containsText(words);
    }

    void readsNothingOf(String words) {
        assertThat(page.locator("body")).not().containsText(words);
    }

    void presses(String name) {
        presses(page.locator("body"), name);
    }

    /** A button says its name, and often the key that presses it. */
    static void presses(Locator place, String name) {
        Pattern words = Pattern.compile("^\\s*" + name + "(\\s+\\S{1,6}){0,3}\\s*$");
        place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    void follows(String name) {
        follows(page.locator("body"), name);
    }

    static void follows(Locator place, String name) {
        place.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    void uploads(String name, byte[] content) {
        page.navigate("/van-ban/nhap");
        page.locator("#tep").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        presses("Đọc tệp");
    }

    /** From the confirmed plan that stands open to its number and day; who approves may also issue. */
    void submits() {
        presses("Trình duyệt");
        reads("Đã trình lãnh đạo duyệt.");
    }

    void approves(String plan) {
        page.navigate(plan);
        presses("Duyệt");
        reads("Đã duyệt kế hoạch.");
    }

    void issues(String number, String day) {
        follows("Ban hành");
        Locator dialog = page.locator("dialog#ban-hanh");
        dialog.locator("[name=number]").fill(number);
        dialog.locator("[name=issuedOn]").fill(day);
        presses(dialog, "Ban hành và giao việc");
        reads("việc đã được giao tới các đơn vị.");
    }

    /** The page is drawn anew by a script, without the browser going anywhere. */
    void answered() {
        assertThat(page.locator(".htmx-request, .htmx-swapping, .htmx-settling, [aria-busy=true]"))
                .hasCount(0);
    }

    /** The address of the page that stands open, without what follows the path. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }
}
