package vn.tiendo.core.document.guard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of file that can be read, told by the end of its name and checked against its first bytes. */
public enum FileKind {
    TXT(".txt", ".md"),
    DOCX(".docx"),
    DOC(".doc"),
    ODT(".odt"),
    RTF(".rtf"),
    HTML(".html", ".htm"),
    PDF(".pdf");

    private static final Set<FileKind> MISNAMED = EnumSet.of(DOCX, DOC, RTF, HTML);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] EXECUTABLE = {'M', 'Z'};
    private static final byte[] ELF = {0x7f, 'E', 'L', 'F'};
    private static final byte[] RTF_MARK = {'{', '\\', 'r', 't', 'f'};
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int PDF_MARK_WITHIN = 1024;

    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
    }

    public static Optional<FileKind> ofName(String fileName) {
        String name = fileName.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /**
     * What a file of this name really is. Offices send Rich Text, web pages and renamed .docx files as .doc; a copy of
     * a web page is sometimes kept as .txt.
     */
    public Optional<FileKind> found(byte[] bytes) {
        if (matches(bytes)) {
            return Optional.of(this == TXT && HTML.matches(bytes) ? HTML : this);
        }
        return MISNAMED.contains(this)
                ? MISNAMED.stream().filter(kind -> kind.matches(bytes)).findFirst()
                : Optional.empty();
    }

    private boolean matches(byte[] bytes) {
        return switch (this) {
            case DOCX, ODT -> startsWith(bytes, ZIP);
            case DOC -> startsWith(bytes, OLE2);
            case RTF -> startsWith(bytes, RTF_MARK);
            case PDF -> indexOf(bytes, PDF_MARK, PDF_MARK_WITHIN) >= 0;
            case HTML -> !isBinary(bytes) && HtmlMark.in(bytes);
            case TXT -> !isBinary(bytes);
        };
    }

    /** Saved by a Word program, but in a way that only Word reads well: its old XML, its web archive. */
    public static boolean isOtherWordFile(byte[] bytes) {
        return HtmlMark.isOtherWordFile(bytes);
    }

    /** A password-protected .docx is an OLE2 container around an encrypted package. */
    public static boolean isEncryptedOffice(byte[] bytes) {
        return startsWith(bytes, OLE2) && indexOf(bytes, ENCRYPTED_PACKAGE, bytes.length) >= 0;
    }

    private static boolean isBinary(byte[] bytes) {
        return startsWith(bytes, ZIP)
                || startsWith(bytes, EMPTY_ZIP)
                || startsWith(bytes, PDF_MARK)
                || startsWith(bytes, OLE2)
                || startsWith(bytes, ELF)
                || startsWith(bytes, RTF_MARK)
                || (startsWith(bytes, EXECUTABLE) && indexOf(bytes, new byte[] {0}, bytes.length) >= 0);
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static int indexOf(byte[] bytes, byte[] mark, int within) {
        int last = Math.min(bytes.length, within) - mark.length;
        for (int at = 0; at <= last; at++) {
            if (Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }
}
