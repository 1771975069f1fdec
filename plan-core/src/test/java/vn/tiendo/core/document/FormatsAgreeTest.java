package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadTask;

/** What is read out of a plan does not depend on the kind of file it came in. */
class FormatsAgreeTest {
    private final SourceReader reader = DocumentSamples.reader();

    static Stream<Path> samples() throws IOException, URISyntaxException {
        return SamplePlansTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_plan_yields_the_same_tasks_and_reports_from_every_kind_of_file(Path sample) throws IOException {
        String text = Files.readString(sample);
        List<String> expected = promises("a.txt", DocumentSamples.txt(text));

        assertThat(promises("a.docx", DocumentSamples.docx(text))).isEqualTo(expected);
        assertThat(promises("a.pdf", DocumentSamples.pdf(text))).isEqualTo(expected);
        assertThat(promises("a.html", DocumentSamples.txt(page(text)))).isEqualTo(expected);
    }

    private List<String> promises(String name, byte[] bytes) {
        ParsedDocument plan = new DocumentParser().parse(reader.read(name, bytes));
        Stream<String> tasks = plan.tasks().stream()
                .map(task ->
                        task.number() + " " + names(task) + " " + task.when().deadline());
        Stream<String> reports =
                plan.reports().stream().map(report -> report.when().deadline() + " " + report.kind());
        return Stream.concat(tasks, reports).toList();
    }

    private static List<String> names(ReadTask task) {
        return Stream.concat(task.lead().stream(), task.cooperating().stream())
                .map(Found::value)
                .toList();
    }

    private static String page(String text) {
        StringBuilder page = new StringBuilder("<html><body>");
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> page.append("<p>")
                        .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</p>"));
        return page.append("</body></html>").toString();
    }
}
