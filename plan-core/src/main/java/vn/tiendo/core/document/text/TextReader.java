package vn.tiendo.core.document.text;

import jakarta.inject.Named;
import java.util.regex.Pattern;
import vn.tiendo.core.document.encoding.OldText;
import vn.tiendo.core.document.file.FormatReader;
import vn.tiendo.core.document.file.ReadFile;
import vn.tiendo.core.document.guard.FileKind;
import vn.tiendo.core.shared.VietnameseText;

/** Reads .txt in whichever encoding it comes; the marks of Markdown stay, since they are part of the text as found. */
@Named
public final class TextReader implements FormatReader {
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|\f|\u0085|\u2028|\u2029");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\n\t]]|\uFEFF");

    @Override
    public FileKind kind() {
        return FileKind.TXT;
    }

    @Override
    public ReadFile read(byte[] bytes) {
        String lines = LINE_ENDS.matcher(Decoding.of(bytes)).replaceAll("\n");
        String printed = UNPRINTABLE.matcher(lines).replaceAll("");
        return ReadFile.of(VietnameseText.nfc(OldText.mended(printed)));
    }
}
