package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.document.UnreadableFile.Reason;

/** Files cut short, garbled, or built to exhaust the reader. */
class FileRobustnessTest {
    private static final String SPACES = " ".repeat(1 << 20);

    private final SourceReader reader = DocumentSamples.reader();

    @ParameterizedTest
    @ValueSource(strings = {"mau.doc", "mau.odt", "mau.rtf", "mau.pdf", "mau.docx", "mau.html", "mau.txt"})
    void no_damage_to_a_file_is_answered_by_anything_but_a_refusal(String name) {
        byte[] whole = sample(name);
        Random random = new Random(20_311_105);
        int read = 0;
        for (int round = 0; round < 60; round++) {
            read += isRead(name, damaged(whole, random)) ? 1 : 0;
        }
        assertThat(read).isLessThan(60);
        assertThat(isRead(name, whole)).isTrue();
    }

    private boolean isRead(String name, byte[] bytes) {
        try {
            return !reader.read(name, bytes).text().isEmpty();
        } catch (UnreadableFile refused) {
            return false;
        }
    }

    private static byte[] sample(String name) {
        return switch (name) {
            case "mau.docx" -> DocumentSamples.docx(DocumentSamples.STATE_PLAN);
            case "mau.txt" -> DocumentSamples.txt(DocumentSamples.STATE_PLAN);
            case "mau.html" ->
                DocumentSamples.txt("<html><p>" + DocumentSamples.STATE_PLAN.replace("\n", "<p>") + "</html>");
            default -> DocumentSamples.file(name.replace("mau", "cham-lo-doi-song"));
        };
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        for (int change = random.nextInt(30); change >= 0; change--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void an_odt_that_swells_is_refused() {
        byte[] bomb = DocumentSamples.zipped(
                Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", SPACES.repeat(60)));

        assertThat(reasonFor("bom.odt", bomb)).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void what_nests_without_end_is_refused_or_read_but_never_overflows() {
        String paragraph = "<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>";
        byte[] docx = DocxSamples.written("<w:sdt>".repeat(50_000) + paragraph + "</w:sdt>".repeat(50_000), Map.of());
        String rtf = "{\\rtf1" + "{".repeat(100_000) + "Ke hoach" + "}".repeat(100_001);
        String html = "<html>" + "<div><table><tr><td>".repeat(50_000) + DocumentSamples.STATE_PLAN;

        assertThat(reasonFor("sau.docx", docx)).isEqualTo(Reason.MALFORMED);
        assertThat(reasonFor("sau.rtf", rtf.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.MALFORMED);
        assertThat(reader.read("sau.html", DocumentSamples.txt(html)).text()).contains("Suối Mây");
    }

    @Test
    void five_hundred_pages_are_read() {
        byte[] thick = DocumentSamples.pdf(DocumentSamples.STATE_PLAN.repeat(400));
        assertThat(reader.read("dai.pdf", thick).pageStarts()).hasSizeGreaterThan(450);
    }

    @ParameterizedTest
    @CsvSource({
        "mo.html,<html>,'<script '",
        "mo.html,<html>,<script>a",
        "mo.txt,'','\t|\n'",
        "mo.rtf,{\\rtf1,'\\cell\\row '"
    })
    void marks_that_never_close_end_with_the_file(String name, String begin, String open) {
        byte[] file = DocumentSamples.txt(begin + open.repeat(400_000));
        assertThatCode(() -> isRead(name, file)).doesNotThrowAnyException();
    }

    private Reason reasonFor(String name, byte[] bytes) {
        Reason[] reason = new Reason[1];
        assertThatThrownBy(() -> reader.read(name, bytes))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> reason[0] = refused.reason());
        return reason[0];
    }
}
