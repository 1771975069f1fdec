package vn.tiendo.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.tiendo.persistence.TestDatabase;
import vn.tiendo.testworld.WithoutRecognition;
import vn.tiendo.web.TienDo;

/** A test in a real Chromium, against the whole application with its sample world on a real PostgreSQL. */
@SpringBootTest(classes = TienDo.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, WithoutRecognition.class})
@ActiveProfiles("demo")
@ExtendWith(BrowserTest.Wanted.class)
public abstract class BrowserTest {
    private static final Path PICTURES = Path.of("target/pictures");
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** An office screen, and a phone. */
    enum Size {
        OFFICE(1366, 768),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @RegisterExtension
    final AfterTestExecutionCallback lastLook = test -> {
        if (test.getExecutionException().isPresent()) {
            shoot("failed-" + test.getRequiredTestMethod().getName());
        }
    };

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private @Nullable BrowserContext context;

    /** The window of the person whose turn it is. */
    protected Page page;

    @BeforeEach
    void openWindow() {
        openWindow(true);
    }

    @AfterEach
    void closeWindow() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** Somebody else sits down at another machine: a new window without anything of the last one. */
    protected void anotherPerson() {
        closeWindow();
        openWindow(true);
    }

    /** The same, where scripts are switched off. */
    protected void anotherPersonWithoutScript() {
        closeWindow();
        openWindow(false);
    }

    private void openWindow(boolean script) {
        context = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(script)
                        .setAcceptDownloads(true));
        page = context.newPage();
        page.onPageError(error -> complaints.add(error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        resize(Size.OFFICE);
    }

    /** By the sign-in page; the page that follows stands open afterwards. */
    protected void signIn(String user, String password) {
        page.navigate("/dang-nhap");
        page.locator("[name=userName]").fill(user);
        page.locator("[name=password]").fill(password);
        page.locator("form[action='/dang-nhap'] button:not([type=button])").click();
        page.waitForURL(address -> !address.contains("/dang-nhap"));
    }

    /** A main page: its pictures, and what axe says of it at both sizes. */
    protected void met(String name) {
        picture(name);
        axe();
        // as tall as all that scrolls: what the bar at the bottom covers is only not yet scrolled to
        page.setViewportSize(Size.PHONE.width, 4 * Size.PHONE.height);
        axe();
        resize(Size.OFFICE);
    }

    /** Pictures of what is seen now, for an office screen and for a phone; nothing may hang over the edge of either. */
    protected void picture(String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        for (Size size : Size.values()) {
            resize(size);
            shoot("%s-%dx%d".formatted(name, size.width, size.height));
            Object overhang = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) overhang).intValue())
                    .as("pixels over the edge of %s at %s", name, size)
                    .isLessThanOrEqualTo(0);
        }
        resize(Size.OFFICE);
    }

    /** Nothing that keeps somebody out: axe finds no serious and no critical violation on the page that stands open. */
    protected void axe() {
        var found = new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .filter(violation -> GRAVE.contains(violation.getImpact()))
                        .flatMap(violation -> violation.getNodes().stream()
                                .map(node -> "%s (%s) at %s: %s %s"
                                        .formatted(
                                                violation.getId(),
                                                violation.getImpact(),
                                                node.getTarget(),
                                                node.getHtml(),
                                                node.getFailureSummary())))
                        .toList();
        assertThat(found).as("what axe finds on " + page.url()).isEmpty();
    }

    private void shoot(String name) {
        page.evaluate("document.fonts.ready.then(() => true)");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private void resize(Size size) {
        page.setViewportSize(size.width, size.height);
    }

    /** Only {@code -Dbrowser.tests=false} leaves these tests out; a missing browser makes them fail. */
    static final class Wanted implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            return Boolean.parseBoolean(System.getProperty("browser.tests", "true"))
                    ? ConditionEvaluationResult.enabled("browser tests are wanted")
                    : ConditionEvaluationResult.disabled("-Dbrowser.tests=false");
        }
    }
}
