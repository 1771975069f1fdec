package vn.tiendo.core.document.odt;

import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.container.ZipParts;
import vn.tiendo.core.document.file.FormatReader;
import vn.tiendo.core.document.file.ReadFile;
import vn.tiendo.core.document.guard.FileKind;
import vn.tiendo.core.shared.VietnameseText;

/** Reads .odt as {@link vn.tiendo.core.document.docx.DocxReader} reads .docx: the same blocks in the same order. */
@Named
public final class OdtReader implements FormatReader {
    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final Set<String> AROUND =
            Set.of("header", "header-left", "header-first", "footer", "footer-left", "footer-first");

    @Override
    public FileKind kind() {
        return FileKind.ODT;
    }

    @Override
    public ReadFile read(byte[] bytes) {
        ZipParts parts = ZipParts.open(bytes);
        if (parts.isEmpty()) {
            throw new UnreadableFile(Reason.MALFORMED);
        }
        if (isEncrypted(parts)) {
            throw new UnreadableFile(Reason.ENCRYPTED);
        }
        Element content = parts.xml("content.xml")
                .filter(root -> parts.kind().isEmpty() || parts.kind().startsWith(TEXT))
                .orElseThrow(() -> new UnreadableFile(Reason.WRONG_TYPE));
        Element body = Xml.path(content, "body", "text").orElseThrow(() -> new UnreadableFile(Reason.WRONG_TYPE));
        OdtStyles styles = new OdtStyles();
        parts.xml("styles.xml").ifPresent(styles::take);
        styles.take(content);
        String text = String.join("\n\n", new OdtBody(styles).blocks(body));
        if (text.isBlank() && body.getElementsByTagNameNS("*", "image").getLength() > 0) {
            throw new UnreadableFile(Reason.NO_TEXT_LAYER);
        }
        return new ReadFile(SourceDocument.of(VietnameseText.nfc(text)), VietnameseText.nfc(around(parts, styles)));
    }

    private static boolean isEncrypted(ZipParts parts) {
        return parts.xml("META-INF/manifest.xml")
                .filter(manifest ->
                        manifest.getElementsByTagNameNS("*", "encryption-data").getLength() > 0)
                .isPresent();
    }

    private static String around(ZipParts parts, OdtStyles styles) {
        List<Element> pages = parts.xml("styles.xml").flatMap(root -> Xml.child(root, "master-styles")).stream()
                .flatMap(masters -> Xml.children(masters).stream())
                .flatMap(page -> Xml.children(page).stream())
                .filter(part -> AROUND.contains(part.getLocalName()))
                .toList();
        return pages.stream()
                .flatMap(part -> new OdtBody(styles).blocks(part).stream())
                .collect(Collectors.joining("\n"));
    }
}
