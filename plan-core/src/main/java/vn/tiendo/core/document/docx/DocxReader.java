package vn.tiendo.core.document.docx;

import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;
import vn.tiendo.core.document.file.FormatReader;
import vn.tiendo.core.document.file.ReadFile;
import vn.tiendo.core.document.guard.FileKind;
import vn.tiendo.core.shared.VietnameseText;

/**
 * Reads .docx with all tracked changes accepted and list labels written out. Paragraphs are parted by an empty line,
 * lines of one cell or soft breaks by a line end.
 */
@Named
public final class DocxReader implements FormatReader {
    @Override
    public FileKind kind() {
        return FileKind.DOCX;
    }

    @Override
    public ReadFile read(byte[] bytes) {
        DocxPackage parts = DocxPackage.open(bytes);
        String main = parts.mainPart();
        Element body = parts.xml(main)
                .flatMap(document -> Xml.child(document, "body"))
                .orElseThrow(() -> new UnreadableFile(Reason.MALFORMED));
        Styles styles = new Styles(parts.relatedXml(main, "/styles"));
        ListLabels labels = new ListLabels(new Numbering(parts.relatedXml(main, "/numbering")), styles);
        Footnotes footnotes = new Footnotes(parts.relatedXml(main, "/footnotes"));
        String text = String.join("\n\n", new BodyText(labels, footnotes, styles).blocks(body));
        if (text.isBlank() && body.getElementsByTagNameNS("*", "blip").getLength() > 0) {
            throw new UnreadableFile(Reason.NO_TEXT_LAYER);
        }
        return new ReadFile(SourceDocument.of(VietnameseText.nfc(text)), VietnameseText.nfc(around(parts, main)));
    }

    private static String around(DocxPackage parts, String main) {
        return Stream.of("/header", "/footer")
                .flatMap(kind -> parts.related(main, kind).stream())
                .map(parts::xml)
                .flatMap(Optional::stream)
                .map(DocxReader::everyParagraph)
                .collect(Collectors.joining("\n"));
    }

    private static String everyParagraph(Element part) {
        NodeList paragraphs = part.getElementsByTagNameNS("*", "p");
        return Stream.iterate(0, at -> at < paragraphs.getLength(), at -> at + 1)
                .map(at -> new ParagraphText((Element) paragraphs.item(at)).words())
                .collect(Collectors.joining("\n"));
    }
}
