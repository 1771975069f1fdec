package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.core.document.fuzz.Promises;
import vn.tiendo.core.document.made.HardText;
import vn.tiendo.core.document.made.MadePlan;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.export.extraction.ExtractionJson;

/** Texts of a shape or size that no plan has. Their speed is measured by the benchmark; here nothing may break. */
class ParserRobustnessTest {
    private final DocumentParser parser = new DocumentParser();

    @ParameterizedTest
    @EnumSource
    void every_promise_holds_for_a_pattern_without_end(HardText hard) {
        assertThatCode(() -> Promises.hold(hard.of(4_000))).doesNotThrowAnyException();
        assertThatCode(() -> readAndWritten(hard.of(100_000))).doesNotThrowAnyException();
    }

    @Test
    void ten_megabytes_of_one_line_are_read() {
        String line = MadePlan.ofPages(30).replace('\n', ' ');
        String text = line.repeat(10_000_000 / line.length() + 1);
        assertThatCode(() -> parser.parse(SourceDocument.of(text))).doesNotThrowAnyException();
    }

    @Test
    void a_hundred_thousand_headings_are_read() {
        ParsedDocument parsed =
                parser.parse(SourceDocument.of("I. NHIỆM VỤ\n" + "1. Về rừng\n- Trồng.\n".repeat(100_000)));
        assertThat(parsed.outline().stream().filter(i -> i.kind() == OutlineItem.Kind.HEADING))
                .hasSize(100_001);
        assertThat(parsed.tasks()).hasSize(100_000);
    }

    @Test
    void marks_that_go_ever_deeper_do_not_pile_up() {
        String deeper = "I. Phần\nA. Mục\n1. Điều\n1.1. Khoản\n1.1.1. Điểm\na) Ý\n(1) Lời\n- Việc\n+ Nữa\n";
        ParsedDocument parsed = parser.parse(SourceDocument.of(deeper.repeat(2_000)));
        assertThat(parsed.outline()).hasSizeGreaterThan(10_000).allMatch(i -> i.level() < 20);
    }

    @Test
    void an_empty_text_is_an_empty_reading() {
        assertThat(parser.parse(SourceDocument.of("")).empty()).isTrue();
    }

    private void readAndWritten(String text) {
        ExtractionJson.of("text", parser.parse(SourceDocument.of(text)), text);
    }
}
