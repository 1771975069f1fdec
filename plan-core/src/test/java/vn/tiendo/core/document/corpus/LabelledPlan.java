package vn.tiendo.core.document.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.export.extraction.ExtractionJson;

/** A text of the corpus, NAME.txt, and what it holds, NAME.expected.json. */
record LabelledPlan(String name, String text, Entry labels) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Comparison> COMPARISONS = List.of(
            FieldComparison.HEADER,
            new SectionComparison(),
            new TaskComparison(),
            new ReportComparison(),
            new IndicatorComparison(),
            new CitationComparison(),
            new RecipientComparison(),
            FieldComparison.SIGNATURE);

    static LabelledPlan of(Path text) {
        String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
        try {
            String labels = Files.readString(text.resolveSibling(name + ".expected.json"));
            return new LabelledPlan(name, Files.readString(text), Entry.of(JSON.readValue(labels, Map.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The readings that the reader is known not to hold yet. */
    List<String> known() {
        return labels.words("known").stream().sorted().toList();
    }

    /** The readings that it does not hold today. */
    List<String> unheld() {
        Map<String, ?> read = ExtractionJson.of(name, new DocumentParser().parse(SourceDocument.of(text)), text);
        return unheldBy(Entry.of(JSON.readValue(JSON.writeValueAsString(read), Map.class)));
    }

    List<String> unheldBy(Entry read) {
        return COMPARISONS.stream()
                .flatMap(c -> c.unheld(labels, read).stream())
                .sorted()
                .toList();
    }

    /** Every quote and name of the labels as the text has it; the text is found again under them. */
    Stream<String> quotes() {
        return Stream.of("tasks", "reports", "indicators")
                .flatMap(kind -> labels.entries(kind).stream())
                .map(entry -> entry.text("quote"));
    }

    @Override
    public String toString() {
        return name;
    }
}
