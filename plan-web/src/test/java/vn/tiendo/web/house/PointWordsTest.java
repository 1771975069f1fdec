package vn.tiendo.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.check.Point;

class PointWordsTest {
    private static final String UNDER = "intake.problem.";
    private static final List<String> OF_ALL = List.of("mended", "other");

    @Test
    void every_point_to_look_at_is_said_in_words_and_no_words_are_left_over() {
        Set<String> said = Messages.vietnamese().stream()
                .flatMap(file -> file.words().keySet().stream())
                .filter(key -> key.startsWith(UNDER))
                .map(key -> key.substring(UNDER.length()))
                .filter(key -> !OF_ALL.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Point.values()).map(Point::code).toList());
    }

    @Test
    void every_code_is_explained_to_other_programs() throws IOException {
        List<String> explained = Files.readAllLines(Path.of("../docs/extraction.md")).stream()
                .filter(line -> line.matches("[|] `[a-z]+[.]\\w+` .*"))
                .map(line -> line.split("`")[1])
                .toList();
        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Point.values()).map(Point::code).toList());
    }
}
