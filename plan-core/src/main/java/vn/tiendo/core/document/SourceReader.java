package vn.tiendo.core.document;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.core.document.UnreadableFile.Reason;
import vn.tiendo.core.document.file.FormatReader;
import vn.tiendo.core.document.file.ReadFile;
import vn.tiendo.core.document.guard.FileKind;
import vn.tiendo.core.document.guard.SecretMark;
import vn.tiendo.core.document.guard.VietnameseProse;

/** The one door for files: judges a file by name, size and content, then reads it. Keeps nothing. */
@Named
public final class SourceReader {
    /** Megabytes. */
    public static final int LIMIT = 25;

    public static final long LIMIT_BYTES = LIMIT * 1024L * 1024;

    private final Map<FileKind, FormatReader> readers;

    @Inject
    public SourceReader(List<FormatReader> readers) {
        this.readers = readers.stream().collect(Collectors.toUnmodifiableMap(FormatReader::kind, Function.identity()));
    }

    /** @throws UnreadableFile when the file cannot or must not be read */
    public SourceDocument read(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        if (bytes.length > LIMIT_BYTES) {
            throw new UnreadableFile(Reason.TOO_LARGE, LIMIT);
        }
        if (SecretMark.inFileName(fileName)) {
            throw new UnreadableFile(Reason.SECRET);
        }
        return judged(readerFor(fileName, bytes).read(bytes));
    }

    private FormatReader readerFor(String fileName, byte[] bytes) {
        FileKind named = FileKind.ofName(fileName).orElseThrow(() -> new UnreadableFile(Reason.WRONG_TYPE));
        if (FileKind.isEncryptedOffice(bytes)) {
            throw new UnreadableFile(Reason.ENCRYPTED);
        }
        if (FileKind.isOtherWordFile(bytes)) {
            throw new UnreadableFile(Reason.RESAVE);
        }
        return named.found(bytes).map(readers::get).orElseThrow(() -> new UnreadableFile(Reason.WRONG_TYPE));
    }

    private static SourceDocument judged(ReadFile file) {
        String text = file.document().text();
        if (SecretMark.inText(text) || SecretMark.inText(file.around())) {
            throw new UnreadableFile(Reason.SECRET);
        }
        if (text.isBlank()) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        if (!VietnameseProse.is(text)) {
            throw new UnreadableFile(Reason.NOT_VIETNAMESE);
        }
        return file.document();
    }
}
