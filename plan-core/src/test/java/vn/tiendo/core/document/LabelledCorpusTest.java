package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.export.extraction.ExtractionJson;

/** Scores the reader against hand-made labels where a labelled corpus lies beside the repository; else skipped. */
class LabelledCorpusTest {
    private static final double FLOOR = 0.97;

    @Test
    void the_reader_stays_above_its_floor_on_the_labelled_corpus() throws IOException, InterruptedException {
        Path corpus = Stream.of(System.getProperty("labelled.corpus", ""), "../shared/corpus", "../../shared/corpus")
                .filter(p -> !p.isEmpty())
                .map(Path::of)
                .filter(p -> Files.exists(p.resolve("score.py")))
                .findFirst()
                .orElse(null);
        assumeTrue(corpus != null, "no labelled corpus beside the repository (-Dlabelled.corpus=…)");
        Path predictions = Files.createDirectories(Path.of("target", "predictions"));
        try (Stream<Path> documents = Files.list(corpus.resolve("docs"))) {
            for (Path document :
                    documents.filter(p -> p.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(document);
                ParsedDocument parsed = new DocumentParser().parse(SourceDocument.of(text));
                String name = document.getFileName().toString().replace(".txt", ".json");
                String json = JsonMapper.builder().build().writeValueAsString(ExtractionJson.of(name, parsed, text));
                Files.writeString(predictions.resolve(name), json);
            }
        }
        String report = score(corpus, predictions);
        Files.writeString(predictions.resolve("score.txt"), report);
        String macro = report.substring(report.lastIndexOf("MACRO ") + 6).strip();
        assertThat(Double.parseDouble(macro)).as(report).isGreaterThanOrEqualTo(FLOOR);
    }

    private static String score(Path corpus, Path predictions) throws InterruptedException {
        Process python = null;
        try {
            python = new ProcessBuilder(List.of(
                            "python3",
                            corpus.resolve("score.py").toString(),
                            predictions.toString(),
                            "--docs",
                            "--errors"))
                    .redirectErrorStream(true)
                    .start();
            String report = new String(python.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            python.waitFor();
            return report;
        } catch (IOException missing) {
            assumeTrue(false, "python3 is not here to run the scorer");
            return "";
        }
    }
}
