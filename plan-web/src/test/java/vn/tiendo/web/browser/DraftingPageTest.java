package vn.tiendo.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.web.auth.SampleSignIns;

class DraftingPageTest extends BrowserTest {
    /** Longer than the page waits before it tries again. In milliseconds. */
    private static final int PATIENCE = 30_000;

    private static final Pattern SAVED = Pattern.compile("Đã lưu \\d\\d:\\d\\d");
    private static final String FROM_WORD =
            "1.\\tGiao Văn phòng theo dõi\\r\\na) Tổng hợp  số liệu\\r\\n- Báo cáo\\r\\n2. Các thôn thực hiện";

    @Autowired
    private SampleSignIns samples;

    @BeforeEach
    void aNewDraft() {
        signIn("tai.lv", samples.password());
        page.navigate("/ke-hoach/soan");
        page.locator("[name=subject]").fill("Công tác dân vận của chính quyền xã năm 2027");
        page.locator("[name='basis.plans']").first().check();
        axe();
        picture("soan-bat-dau");
        page.locator("main form button.go").click();
        assertThat(lines()).hasCount(3);
    }

    @Test
    void a_sentence_becomes_a_task_its_parts_are_accepted_and_the_page_shows_it() {
        lines().nth(1).click();
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.keyboard().type("UBND các xã, phường khảo sát ý kiến của Nhân dân, hoàn thành trước ngày 10/12/2026.");
        page.keyboard().press("Control+Enter");
        page.locator(".out").getByText("Nhận hết").click();
        assertThat(page.locator(".out .chip.sure").filter(with("trước ngày 10/12/2026")))
                .isVisible();
        assertThat(page.locator("[data-saved]")).hasText(SAVED);
        assertThat(page.locator(".sheet-body .here")).containsText("1. UBND các xã, phường khảo sát");
        axe();
        picture("soan-thao");
        page.reload();
        assertThat(page.locator(".out .chip.sure").filter(with("UBND các xã, phường")))
                .isVisible();
    }

    @Test
    void lines_are_split_indented_moved_pasted_and_undone_by_keys() {
        lines().nth(2).click();
        page.keyboard().press("End");
        paste(FROM_WORD);
        assertThat(page.locator(".out .no")).hasText(new String[] {"I.", "II.", "III.", "1.", "a)", "-", "2."});
        assertThat(lines().nth(4)).hasValue("Tổng hợp số liệu");
        lines().nth(6).click();
        page.keyboard().press("Control+ArrowUp");
        assertThat(lines().nth(3)).hasValue("Các thôn thực hiện");
        page.keyboard().press("Tab");
        page.keyboard().press("Shift+Tab");
        for (int step = 0; step < 4; step++) {
            page.keyboard().press("Control+z");
        }
        assertThat(lines()).hasCount(3);
        page.keyboard().press("Control+y");
        assertThat(lines()).hasCount(7);
    }

    @Test
    void two_who_write_at_once_lose_nothing() {
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator(".out textarea").first().fill("MỤC ĐÍCH");
        assertThat(other.locator("[data-saved]")).hasText(SAVED);
        other.close();
        lines().nth(2).fill("CHỮ CỦA TÔI");
        assertThat(page.locator("[data-saved]")).hasText("Chưa lưu được, còn giữ trên máy này");
        button("Tải bản mới, giữ bản của tôi để chép").click();
        assertThat(lines().first()).hasValue("MỤC ĐÍCH");
        assertThat(page.locator(".dr-note textarea")).hasValue(Pattern.compile("III\\. CHỮ CỦA TÔI"));
        button("Xong, bỏ bản của tôi").click();
        page.reload();
        assertThat(page.locator(".dr-note")).hasCount(0);
    }

    @Test
    void what_could_not_be_sent_comes_back_with_the_page() {
        page.context().setOffline(true);
        lines().first().fill("VIẾT KHI MẤT MẠNG");
        assertThat(page.locator("[data-saved]")).hasText("Chưa lưu được, còn giữ trên máy này");
        assertThat(page.locator(".notice").filter(with("đường truyền")).first()).isVisible();
        page.context().setOffline(false);
        page.reload();
        assertThat(lines().first()).hasValue("VIẾT KHI MẤT MẠNG");
        // a browser that has just come back on line may drop the first request; the page tries again by itself
        assertThat(page.locator("[data-saved]"))
                .hasText(
                        Pattern.compile("Đã lưu.*|Tự lưu khi viết"),
                        new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }

    @Test
    void a_given_task_is_taken_over_and_the_page_alone_can_be_printed() {
        page.locator("[data-toggle]").click();
        page.locator(".given button[value=TAKE]").first().click();
        assertThat(lines()).hasCount(4);
        assertThat(page.locator("[data-toggle]")).containsText("Đã nhận 1/");
        picture("soan-nhan-viec");
        String draft = page.url();
        page.navigate(draft.replace("/soan", "/trang-in"));
        axe();
        picture("soan-trang-in");
        assertThat(page.locator(".sheet-body")).containsText("II. NHIỆM VỤ");
        assertThat(page.pdf()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private Locator lines() {
        return page.locator(".out textarea.ed");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void paste(String text) {
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.setData('text/plain', '%s');
                  document.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""".formatted(text));
    }
}
