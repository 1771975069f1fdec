package vn.tiendo.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)(?<![:\"'`])//.*$", Pattern.DOTALL);
    private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]");

    private final Offenders words = new Offenders("Words for the screen belong in the message files");
    private final Offenders unsafe = new Offenders("The content security policy allows none of these");

    @Test
    void templates_hold_no_words() {
        Files.under(Files.RESOURCES.resolve("templates"), ".html")
                .forEach(file -> TemplateText.read(file, words, unsafe));
        words.shouldBeNone();
    }

    @Test
    void templates_hold_no_script_no_style_and_no_other_host() {
        Files.under(Files.RESOURCES.resolve("templates"), ".html")
                .forEach(file -> TemplateText.read(file, words, unsafe));
        unsafe.shouldBeNone();
    }

    @Test
    void scripts_hold_no_words() {
        Files.under(Files.RESOURCES.resolve("static"), ".js").forEach(file -> {
            String code = COMMENT.matcher(Files.read(file)).replaceAll("");
            code.lines()
                    .filter(line -> FOREIGN_LETTER.matcher(line).find())
                    .forEach(line -> words.add(file.getFileName().toString(), line.strip()));
        });
        words.shouldBeNone();
    }

    @Test
    void the_code_of_the_web_holds_no_words() {
        // the sample world is content, as an office would have typed it
        Path sampleWorld = Files.WEB.resolve("vn/tiendo/web/demo");
        JavaText.in(Files.WEB).stream()
                .filter(text -> !text.file().startsWith(sampleWorld))
                // the command line speaks to the office's own technician, in Vietnamese alone
                .filter(text -> !text.file().startsWith(Files.WEB.resolve("vn/tiendo/web/cli")))
                // a pattern reads words, it does not show them
                .filter(text -> !text.text().contains("\\")
                        && FOREIGN_LETTER.matcher(text.text()).find())
                .forEach(text -> words.add(text.where(), text.text()));
        words.shouldBeNone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Kế hoạch</p>",
                "<p>[[#{a.b}]] plan</p>",
                "<input placeholder='search'>",
                "<a aria-label=\"go\" href=\"/\"></a>",
                "<p th:text=\"'Quá hạn'\"></p>",
                "<p th:text=\"|no tasks ${x}|\"></p>",
                "<br>late",
                "<button value='Lưu'></button>"
            })
    void a_word_is_found(String template) {
        TemplateText.read("sample", template, words, unsafe);
        assertThat(words.found()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{plan.title}\"></p> · 12 %",
                "<p>[[#{|standing.${code}|}]]&nbsp;–</p>",
                "<kbd>Ctrl+K</kbd>",
                "<!-- a comment with words --><!--/* and another */-->",
                "<p th:classappend=\"${late} ? 'st late' : 'st'\" class='st bare'></p>",
                "<img alt='' th:src='@{/dau.svg}'>",
                "<script defer th:src='@{/js/frame.js}'></script>"
            })
    void what_is_no_word_is_left_alone(String template) {
        TemplateText.read("sample", template, words, unsafe);
        assertThat(words.found()).isEmpty();
        assertThat(unsafe.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<p style='x'></p>",
                "<a onclick='x'></a>",
                "<style></style>",
                "<script src='https://example.org/x.js'></script>"
            })
    void what_the_policy_forbids_is_found(String template) {
        TemplateText.read("sample", template, words, unsafe);
        assertThat(unsafe.found()).hasSize(1);
    }
}
