package vn.tiendo.core.document.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocumentSamples;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.SourceReader;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.made.MadePlan;

/** Files are handed about as name, line end and bytes in one string, so that they can be cut down like texts. */
class FileFuzzTest {
    private final SourceReader reader = DocumentSamples.reader();

    @Test
    void a_garbled_file_is_read_or_refused_and_what_is_read_is_a_text() {
        Map<String, byte[]> files = files();
        List<String> names = new ArrayList<>(files.keySet());
        assertThat(Campaign.run(
                        150,
                        random -> round -> {
                            String name = names.get(round % names.size());
                            return name + "\n" + letters(new Garbling(random).of(files.get(name)));
                        },
                        this::isReadOrRefused))
                .isEmpty();
    }

    private void isReadOrRefused(String file) {
        int name = file.indexOf('\n');
        if (name < 0) {
            return;
        }
        try {
            SourceDocument document = reader.read(
                    file.substring(0, name), file.substring(name + 1).getBytes(StandardCharsets.ISO_8859_1));
            assertThat(document.text()).doesNotContain("\r");
            assertThat(Normalizer.isNormalized(document.text(), Normalizer.Form.NFC))
                    .as("composed")
                    .isTrue();
            assertThat(document.pageStarts())
                    .isSorted()
                    .allMatch(at -> at >= 0 && at <= document.text().length());
        } catch (UnreadableFile refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static String letters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> files() {
        String plan = MadePlan.ofPages(1);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("a.txt", DocumentSamples.txt(plan));
        files.put("b.txt", plan.getBytes(StandardCharsets.UTF_16LE));
        files.put("a.docx", DocumentSamples.docx(plan));
        files.put("a.pdf", DocumentSamples.pdf(plan));
        files.put("a.html", DocumentSamples.txt("<html><body><table><tr><td>" + plan.replace("\n", "</p><p>")));
        for (String end : List.of("doc", "odt", "rtf", "pdf")) {
            files.put("b." + end, DocumentSamples.file("cham-lo-doi-song." + end));
        }
        return files;
    }
}
