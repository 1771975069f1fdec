package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.document.UnreadableFile.Reason;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadTask;

/**
 * One plan, saved by a word processor in several formats: letterhead and signature in tables, lists that number
 * themselves, a tracked change, hidden words, a field, a footnote, a text box, an old font, an annex with merged cells.
 */
class OfficeFilesTest {
    private static final String PLAN = new String(DocumentSamples.file("cham-lo-doi-song.txt"), StandardCharsets.UTF_8);

    private final SourceReader reader = DocumentSamples.reader();

    @ParameterizedTest
    @ValueSource(strings = {"cham-lo-doi-song.doc", "cham-lo-doi-song.odt"})
    void a_plan_reads_the_same_from_every_word_processor_format(String name) {
        assertThat(reader.read(name, DocumentSamples.file(name)).text()).isEqualTo(PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cham-lo-doi-song.doc", "cham-lo-doi-song.odt", "cham-lo-doi-song.pdf"})
    void the_same_tasks_are_read_from_every_format(String name) {
        SourceDocument source = reader.read(name, DocumentSamples.file(name));
        List<ReadTask> tasks = tasks(source);

        assertThat(tasks)
                .extracting(ReadTask::number)
                .containsExactly("II.1/-1", "II.1/-2", "II.2.a", "II.2.b", "III.1", "III.2", "PL.1", "PL.2", "PL.3");
        assertThat(tasks.get(7).lead()).extracting(Found::value).containsExactly("Phòng Kinh tế");
        assertThat(tasks.get(6).cooperating()).extracting(Found::value).containsExactly("Các thôn");
    }

    @Test
    void rich_text_differs_only_by_the_box_that_the_word_processor_did_not_write() {
        assertThat(reader.read("ke-hoach.doc", DocumentSamples.file("cham-lo-doi-song.rtf"))
                        .text())
                .isEqualTo(PLAN.replace("HỎA TỐC\n\n", ""));
    }

    @Test
    void a_landscape_annex_over_three_pages_is_one_table() {
        String name = "phu-luc-nam-ngang.pdf";
        SourceDocument source = reader.read(name, DocumentSamples.file(name));

        assertThat(source.pageStarts()).hasSize(3);
        assertThat(tasks(source)).hasSize(22).allSatisfy(task -> {
            assertThat(task.lead()).hasSize(1);
            assertThat(task.when().phrase()).isNotNull();
            assertThat(task.product()).isNotNull();
        });
    }

    /** Those of items and rows; the remark below the table is neither. */
    private static List<ReadTask> tasks(SourceDocument source) {
        return new DocumentParser()
                .parse(source).tasks().stream()
                        .filter(task -> !task.number().equals("PL"))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ke-hoach.doc", "ke-hoach.docx"})
    void a_word_file_with_the_ending_of_another_is_read_as_what_it_is(String name) {
        assertThat(reader.read(name, DocumentSamples.file("cham-lo-doi-song.doc"))
                        .text())
                .isEqualTo(PLAN);
        assertThat(reader.read(name, DocumentSamples.docx(DocumentSamples.STATE_PLAN))
                        .text())
                .contains("Suối Mây");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIME-Version: 1.0\nContent-Type: multipart/related\n\nKế hoạch",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument>Kế hoạch</w:wordDocument>"
            })
    void what_only_word_itself_reads_well_is_to_be_saved_anew(String content) {
        assertThatThrownBy(() -> reader.read("ke-hoach.doc", DocumentSamples.txt(content)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.RESAVE));
    }

    @Test
    void a_locked_doc_or_odt_is_refused_as_locked() {
        byte[] locked = DocumentSamples.withPart(
                DocumentSamples.file("cham-lo-doi-song.odt"),
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");

        assertThat(reasonFor("khoa.odt", locked)).isEqualTo(Reason.ENCRYPTED);
        assertThat(reasonFor("khoa.doc", DocSamples.locked())).isEqualTo(Reason.ENCRYPTED);
    }

    private Reason reasonFor(String name, byte[] bytes) {
        try {
            reader.read(name, bytes);
            throw new AssertionError(name + " was read");
        } catch (UnreadableFile refused) {
            return refused.reason();
        }
    }
}
