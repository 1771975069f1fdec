package vn.tiendo.core.document.doc;

import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;
import vn.tiendo.core.document.file.FormatReader;
import vn.tiendo.core.document.file.ReadFile;
import vn.tiendo.core.document.guard.FileKind;
import vn.tiendo.core.shared.VietnameseText;

/** Reads .doc as {@link vn.tiendo.core.document.docx.DocxReader} reads .docx: the same blocks in the same order. */
@Named
public final class DocReader implements FormatReader {
    @Override
    public FileKind kind() {
        return FileKind.DOC;
    }

    @Override
    public ReadFile read(byte[] bytes) {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            DocWords words = new DocWords();
            String text = String.join("\n\n", new DocBody(document, words).blocks());
            boolean onlyPictures = text.isBlank()
                    && !document.getPicturesTable().getAllPictures().isEmpty();
            if (onlyPictures) {
                throw new UnreadableFile(Reason.NO_TEXT_LAYER);
            }
            return new ReadFile(SourceDocument.of(VietnameseText.nfc(text)), VietnameseText.nfc(around(document)));
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile(Reason.ENCRYPTED);
        } catch (OldWordFileFormatException tooOld) {
            throw new UnreadableFile(Reason.RESAVE);
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // the library answers damaged files with whatever exception its parser runs into
            throw new UnreadableFile(Reason.MALFORMED);
        }
    }

    private static String around(HWPFDocument document) {
        Range stories = new HeaderStories(document).getRange();
        DocWords words = new DocWords();
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < stories.numParagraphs(); at++) {
            lines.add(words.of(stories.getParagraph(at)));
        }
        return String.join("\n", lines);
    }
}
