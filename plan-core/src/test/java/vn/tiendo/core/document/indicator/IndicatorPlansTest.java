package vn.tiendo.core.document.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made-up plans of many fields with what they mean to reach written below each line: {@code => >= 90 % 2031} is
 * required, {@code ?> …} neither required nor wrong.
 */
class IndicatorPlansTest {
    private static final String REQUIRED = "=> ";
    private static final String OPTIONAL = "?> ";

    static Stream<Path> plans() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(IndicatorPlansTest.class.getResource("/corpus/indicators"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_plan_yields_the_figures_written_below_its_lines_and_no_others(Path plan) throws IOException {
        List<String> lines = Files.readAllLines(plan);
        String text = String.join("\n", lines.stream().filter(l -> !label(l)).toList());
        List<String> read = new ArrayList<>(Figures.of(text));
        List<String> missing = new ArrayList<>(marked(lines, REQUIRED));
        missing.removeIf(read::remove);
        marked(lines, OPTIONAL).forEach(read::remove);
        assertThat(missing).as("not read").isEmpty();
        assertThat(read).as("read and no target").isEmpty();
    }

    private static boolean label(String line) {
        return line.startsWith(REQUIRED) || line.startsWith(OPTIONAL);
    }

    private static List<String> marked(List<String> lines, String mark) {
        return lines.stream()
                .filter(l -> l.startsWith(mark))
                .map(l -> l.substring(mark.length()))
                .toList();
    }
}
