package vn.tiendo.core.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;

final class DocSamples {
    private DocSamples() {}

    /** The sample with a password to open it. */
    static byte[] locked() {
        Biff8EncryptionKey.setCurrentUserPassword("mat-khau-thu");
        try (HWPFDocument document =
                new HWPFDocument(new ByteArrayInputStream(DocumentSamples.file("cham-lo-doi-song.doc")))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
