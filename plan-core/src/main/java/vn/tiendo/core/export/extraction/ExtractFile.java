package vn.tiendo.core.export.extraction;

import jakarta.inject.Named;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.SourceReader;

/** Reads a file and says what stands in it. Keeps nothing, so it needs no transaction and no line in the journal. */
@Named
@RequiredArgsConstructor
public class ExtractFile {
    private final SourceReader reader;

    /** @throws vn.tiendo.core.document.UnreadableFile when the file cannot or must not be read */
    public Map<String, @Nullable Object> extract(String fileName, byte[] content) {
        SourceDocument document = reader.read(fileName, content);
        return ExtractionJson.of(fileName, new DocumentParser().parse(document), document.text());
    }
}
