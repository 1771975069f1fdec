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
import vn.tiendo.core.document.container.Xml;
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
        Notes notes = new Notes(parts.relatedXml(main, "/footnotes"), parts.relatedXml(main, "/endnotes"), styles);
        String text = String.join("\n\n", new BodyText(labels, notes, styles).blocks(body));
        if (text.isBlank() && body.getElementsByTagNameNS("*", "blip").getLength() > 0) {
            throw new UnreadableFile(Reason.NO_TEXT_LAYER);
        }
        return new ReadFile(
                SourceDocument.of(VietnameseText.nfc(text)), VietnameseText.nfc(around(parts, main, styles)));
    }

    private static String around(DocxPackage parts, String main, Styles styles) {
        return Stream.of("/header", "/footer")
                .flatMap(kind -> parts.related(main, kind).stream())
                .map(parts::xml)
                .flatMap(Optional::stream)
                .flatMap(part -> Stream.concat(paragraphs(part, styles), watermarks(part)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> paragraphs(Element part, Styles styles) {
        return all(part, "p").map(paragraph -> new ParagraphText(paragraph, styles).words());
    }

    /** Words drawn across the page. */
    private static Stream<String> watermarks(Element part) {
        return all(part, "textpath").map(drawn -> Xml.attribute(drawn, "string"));
    }

    private static Stream<Element> all(Element part, String name) {
        NodeList found = part.getElementsByTagNameNS("*", name);
        return Stream.iterate(0, at -> at < found.getLength(), at -> at + 1).map(at -> (Element) found.item(at));
    }
}
