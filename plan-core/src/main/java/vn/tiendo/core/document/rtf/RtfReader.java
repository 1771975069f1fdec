package vn.tiendo.core.document.rtf;

import jakarta.inject.Named;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.file.FormatReader;
import vn.tiendo.core.document.file.ReadFile;
import vn.tiendo.core.document.guard.FileKind;
import vn.tiendo.core.shared.VietnameseText;

/**
 * Reads Rich Text as {@link vn.tiendo.core.document.docx.DocxReader} reads .docx. The reader of the Java library is no
 * help: it knows neither tables nor footnotes nor list numbers, and takes every byte for Latin.
 */
@Named
public final class RtfReader implements FormatReader {
    @Override
    public FileKind kind() {
        return FileKind.RTF;
    }

    @Override
    public ReadFile read(byte[] bytes) {
        RtfText text = new RtfText();
        RtfInterpreter interpreter = new RtfInterpreter(text);
        RtfTokens tokens = new RtfTokens(bytes);
        for (RtfToken token = tokens.next(); token != null; token = tokens.next()) {
            interpreter.take(token);
        }
        return new ReadFile(SourceDocument.of(VietnameseText.nfc(text.whole())), VietnameseText.nfc(text.around()));
    }
}
