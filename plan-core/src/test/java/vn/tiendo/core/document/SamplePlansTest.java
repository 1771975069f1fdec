package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadTask;

/** A sample plan is a test: NAME.txt and what it yields, NAME.expected.json. */
class SamplePlansTest {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static Stream<Path> samples() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(SamplePlansTest.class.getResource("/corpus"));
        return Files.list(Path.of(folder.toURI()))
                .filter(p -> p.toString().endsWith(".txt"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_plan_yields_what_its_author_meant(Path sample) throws IOException {
        String text = Files.readString(sample);
        ParsedDocument parsed = new DocumentParser().parse(SourceDocument.of(text));
        String expected = Files.readString(
                sample.resolveSibling(sample.getFileName().toString().replace(".txt", ".expected.json")));
        String read = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(SampleJson.of(parsed, text));
        assertThat(JSON.readTree(read).toPrettyString())
                .isEqualTo(JSON.readTree(expected).toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_name_and_phrase_is_found_again_at_its_span(Path sample) throws IOException {
        String text = Files.readString(sample);
        ParsedDocument parsed = new DocumentParser().parse(SourceDocument.of(text));
        for (ReadTask task : parsed.tasks()) {
            Stream.concat(task.lead().stream(), task.cooperating().stream()).forEach(f -> assertLit(f, text));
            if (task.when().phrase() != null) {
                assertLit(task.when().phrase(), text);
            }
        }
        parsed.closing().recipients().forEach(r -> assertLit(r.words(), text));
    }

    private static void assertLit(Found<String> found, String text) {
        assertThat(found.span().of(text).replaceAll("\\s+", " ")).isEqualTo(found.value());
    }
}
