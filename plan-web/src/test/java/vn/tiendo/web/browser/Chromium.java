package vn.tiendo.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one Chromium of a test run: named by {@code -Dbrowser.path}, or one that is installed. Nothing is downloaded. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            // pages of this application only, and continuous integration often runs as root
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static @Nullable Browser browser;

    private Chromium() {}

    static synchronized Browser running() {
        if (browser == null) {
            browser = start();
        }
        return browser;
    }

    private static Browser start() {
        var withoutDownload = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return Playwright.create(withoutDownload)
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path())
                        .setArgs(FLAGS));
    }

    private static Path path() {
        String named = System.getProperty("browser.path", "");
        Stream<Path> candidates = named.isBlank() ? installed() : Stream.of(Path.of(named));
        return candidates
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("""
                        The browser tests need a Chromium and found none%s.
                        ./check installs one. By hand: apt-get install chromium, or -Dbrowser.path=/path/to/chromium.
                        To leave these tests out: -Dbrowser.tests=false""".formatted(named.isBlank() ? "" : " at " + named)));
    }

    private static Stream<Path> installed() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Path unpackedByCheck = Path.of(System.getProperty("user.home"), ".cache/tien-do/chromium/chromium");
        return Stream.concat(onPath, Stream.of(unpackedByCheck));
    }
}
