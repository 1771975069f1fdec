package vn.tiendo.core.document.file;

import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.guard.FileKind;

/** Reads one kind of file; refuses with {@link UnreadableFile} and lets no other exception out. */
public interface FormatReader {
    FileKind kind();

    /** The text as found: NFC, line ends as LF. */
    ReadFile read(byte[] bytes);
}
