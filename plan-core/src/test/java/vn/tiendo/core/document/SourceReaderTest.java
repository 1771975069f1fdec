package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.tiendo.core.document.DocumentSamples.STATE_PLAN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.core.document.UnreadableFile.Reason;

class SourceReaderTest {
    private final SourceReader reader = DocumentSamples.reader();

    static Stream<Arguments> refused() {
        byte[] plan = DocumentSamples.txt(STATE_PLAN);
        byte[] docx = DocumentSamples.docx(STATE_PLAN);
        String english =
                "The plan is carried out by every office of the commune before the end of the year. ".repeat(9);
        return Stream.of(
                Arguments.of("rong.txt", new byte[0], Reason.EMPTY),
                Arguments.of("trang.txt", DocumentSamples.txt(" \n\n "), Reason.EMPTY),
                Arguments.of("rong.docx", DocumentSamples.docx(""), Reason.EMPTY),
                Arguments.of("lon.pdf", new byte[60 << 20], Reason.TOO_LARGE),
                Arguments.of("ke-hoach.doc", plan, Reason.WRONG_TYPE),
                Arguments.of("ke-hoach.xlsx", docx, Reason.WRONG_TYPE),
                Arguments.of("ke-hoach", plan, Reason.WRONG_TYPE),
                Arguments.of("ke-hoach.docx", plan, Reason.WRONG_TYPE),
                Arguments.of("ke-hoach.pdf", docx, Reason.WRONG_TYPE),
                Arguments.of("ke-hoach.txt", docx, Reason.WRONG_TYPE),
                Arguments.of("ke-hoach.docx", DocumentSamples.executable(), Reason.WRONG_TYPE),
                Arguments.of("ke-hoach.txt", DocumentSamples.executable(), Reason.WRONG_TYPE),
                Arguments.of("ke-hoach.docx", DocumentSamples.encryptedDocx(), Reason.ENCRYPTED),
                Arguments.of("ke-hoach.pdf", DocumentSamples.encryptedPdf(), Reason.ENCRYPTED),
                Arguments.of("quet.pdf", DocumentSamples.imageOnlyPdf(), Reason.NO_TEXT_LAYER),
                Arguments.of("ke-hoach.docx", DocumentSamples.zipBomb(), Reason.ZIP_BOMB),
                Arguments.of("ke-hoach.pdf", DocumentSamples.swellingPdf(), Reason.ZIP_BOMB),
                Arguments.of("ke-hoach.docx", DocumentSamples.externalEntityDocx(), Reason.MALFORMED),
                Arguments.of("ke-hoach.docx", half(docx), Reason.MALFORMED),
                Arguments.of("ke-hoach.pdf", DocumentSamples.txt("%PDF-1.7\n" + STATE_PLAN), Reason.MALFORMED),
                Arguments.of("plan.txt", DocumentSamples.txt(english), Reason.NOT_VIETNAMESE),
                Arguments.of("plan.docx", DocumentSamples.docx(english), Reason.NOT_VIETNAMESE),
                Arguments.of("plan.pdf", DocumentSamples.pdf(english), Reason.NOT_VIETNAMESE),
                Arguments.of("ke-hoach.docx", DocumentSamples.docx("TUYỆT MẬT\n" + STATE_PLAN), Reason.SECRET),
                Arguments.of("ke-hoach.pdf", DocumentSamples.pdf("MẬT\n" + STATE_PLAN), Reason.SECRET),
                Arguments.of("Kế hoạch TỐI MẬT.txt", plan, Reason.SECRET));
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void a_file_that_cannot_be_taken_is_refused_with_its_reason(String name, byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> reader.read(name, bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void the_limit_is_told_with_the_refusal() {
        assertThatThrownBy(() -> reader.read("lon.docx", new byte[26 << 20]))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> {
                    assertThat(refused.key()).isEqualTo("document.refused.tooLarge");
                    assertThat(refused.arguments()).containsExactly(25);
                });
    }

    @Test
    void the_same_plan_reads_the_same_from_every_format() {
        List<String> words = words(STATE_PLAN);

        assertThat(words(reader.read("a.txt", DocumentSamples.txt(STATE_PLAN)).text()))
                .isEqualTo(words);
        assertThat(words(reader.read("a.DOCX", DocumentSamples.docx(STATE_PLAN)).text()))
                .isEqualTo(words);
        assertThat(words(reader.read("a.pdf", DocumentSamples.pdf(STATE_PLAN)).text()))
                .isEqualTo(words);
    }

    @Test
    void real_plans_read_the_same_from_every_format() throws IOException {
        Optional<Path> corpus = corpus();
        assumeTrue(corpus.isPresent(), "the corpus of real plans is not beside the project");
        try (Stream<Path> files = Files.list(corpus.get())) {
            for (Path file : files.toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                List<String> words = words(text);
                assertThat(words(reader.read("a.txt", Files.readAllBytes(file)).text()))
                        .as("%s .txt", file)
                        .isEqualTo(words);
                assertThat(words(reader.read("a.docx", DocumentSamples.docx(text))
                                .text()))
                        .as("%s .docx", file)
                        .isEqualTo(words);
                assertThat(words(reader.read("a.pdf", DocumentSamples.pdf(text)).text()))
                        .as("%s .pdf", file)
                        .isEqualTo(words(PdfSamples.inGlyphsOfTheFont(text)));
            }
        }
    }

    /** Kept outside the project, in a folder "shared" beside it or further up. */
    private static Optional<Path> corpus() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/corpus/docs"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
