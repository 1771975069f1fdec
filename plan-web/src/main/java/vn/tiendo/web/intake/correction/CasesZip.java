package vn.tiendo.web.intake.correction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.core.export.extraction.CorpusCase;

/** Cases as the files of a corpus: NAME.txt and NAME.expected.json. */
@Component
@RequiredArgsConstructor
class CasesZip {
    private final JsonMapper json;

    byte[] of(List<CorpusCase> cases) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (CorpusCase one : cases) {
                put(zip, one.name() + ".txt", one.text().getBytes(StandardCharsets.UTF_8));
                byte[] expected = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(one.expected());
                put(zip, one.name() + ".expected.json", expected);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
