package vn.tiendo.core.document.docx;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.w3c.dom.Element;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.container.ZipParts;

/** The parts of a .docx and how they hang together. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class DocxPackage {
    private final ZipParts parts;

    static DocxPackage open(byte[] bytes) {
        return new DocxPackage(ZipParts.open(bytes));
    }

    /** The name of the part that holds the document itself. */
    String mainPart() {
        return related("", "/officeDocument").stream()
                .filter(parts::has)
                .findFirst()
                .filter(name ->
                        "document".equals(xml(name).map(Element::getLocalName).orElse("")))
                .orElseThrow(() -> new UnreadableFile(parts.isEmpty() ? Reason.MALFORMED : Reason.WRONG_TYPE));
    }

    Optional<Element> xml(String part) {
        return parts.xml(part);
    }

    /** The first part related to another by a kind of relation, parsed. */
    Optional<Element> relatedXml(String part, String kind) {
        return related(part, kind).stream().findFirst().flatMap(this::xml);
    }

    List<String> related(String part, String kind) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        return xml(folder + "_rels/" + part.substring(slash) + ".rels").map(Xml::children).orElse(List.of()).stream()
                .filter(relation -> relation.getAttribute("Type").endsWith(kind))
                .filter(relation -> !"External".equals(relation.getAttribute("TargetMode")))
                .map(relation -> resolve(folder, relation.getAttribute("Target")))
                .toList();
    }

    private static String resolve(String folder, String target) {
        try {
            return URI.create("/" + folder).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException | StringIndexOutOfBoundsException notAnAddress) {
            throw new UnreadableFile(Reason.MALFORMED);
        }
    }
}
