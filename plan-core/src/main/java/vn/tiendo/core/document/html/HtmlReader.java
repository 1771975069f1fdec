package vn.tiendo.core.document.html;

import jakarta.inject.Named;
import vn.tiendo.core.document.encoding.OldText;
import vn.tiendo.core.document.file.FormatReader;
import vn.tiendo.core.document.file.ReadFile;
import vn.tiendo.core.document.guard.FileKind;
import vn.tiendo.core.document.text.Decoding;
import vn.tiendo.core.shared.VietnameseText;

/** Reads a web page as {@link vn.tiendo.core.document.docx.DocxReader} reads .docx; what is not shown is no text. */
@Named
public final class HtmlReader implements FormatReader {
    @Override
    public FileKind kind() {
        return FileKind.HTML;
    }

    @Override
    public ReadFile read(byte[] bytes) {
        HtmlText text = new HtmlText();
        HtmlTokens tokens = new HtmlTokens(Decoding.of(bytes));
        for (HtmlToken token = tokens.next(); token != null; token = tokens.next()) {
            text.take(token);
        }
        return ReadFile.of(VietnameseText.nfc(OldText.mended(text.whole())));
    }
}
