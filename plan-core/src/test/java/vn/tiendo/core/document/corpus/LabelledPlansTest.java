package vn.tiendo.core.document.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each text of the labelled corpus is read as its labels say, but for what they name under "known". A reading mended is
 * struck off there; one that stops to hold is red.
 */
class LabelledPlansTest {
    static Stream<LabelledPlan> plans() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(LabelledPlansTest.class.getResource("/corpus/labelled"));
        List<Path> texts;
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            texts = files.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        return texts.stream().map(LabelledPlan::of);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_plan_is_read_as_its_labels_say_but_for_what_is_known(LabelledPlan plan) {
        assertThat(plan.unheld()).as("readings that do not hold").containsExactlyElementsOf(plan.known());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void labels_quote_the_text_and_agree_with_themselves(LabelledPlan plan) {
        String text = Wording.folded(plan.text());
        assertThat(plan.quotes()).allSatisfy(quote -> assertThat(text).contains(Wording.folded(quote)));
        assertThat(plan.unheldBy(plan.labels())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothing_read_holds_nothing(LabelledPlan plan) {
        Entry labels = plan.labels();
        assertThat(plan.unheldBy(Entry.of(null)))
                .hasSizeGreaterThanOrEqualTo(labels.entries("tasks").size()
                        + labels.entries("sections").size()
                        + labels.entries("citations").size());
    }

    @Test
    void the_corpus_holds_whole_plans_and_fragments() throws IOException, URISyntaxException {
        assertThat(plans()).hasSizeGreaterThanOrEqualTo(30);
    }
}
