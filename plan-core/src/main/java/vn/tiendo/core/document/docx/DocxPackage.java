package vn.tiendo.core.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;

/** The XML parts of a .docx and how they hang together; a container that swells beyond reason is refused. */
final class DocxPackage {
    private static final int MOST_ENTRIES = 4_000;
    private static final long MOST_BYTES = 300L << 20;
    private static final long MOST_XML_BYTES = 48L << 20;
    private static final long RATIO_COUNTS_FROM = 10L << 20;
    private static final int MOST_RATIO = 100;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final long packedSize;
    private long unpackedSize;

    private DocxPackage(long packedSize) {
        this.packedSize = packedSize;
    }

    static DocxPackage open(byte[] bytes) {
        DocxPackage opened = new DocxPackage(bytes.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableFile(Reason.ZIP_BOMB);
                }
                opened.take(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableFile(Reason.MALFORMED);
        }
        return opened;
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpackedSize += read;
            if (wanted) {
                kept.write(buffer, 0, read);
            }
            if (swollen() || kept.size() > MOST_XML_BYTES) {
                throw new UnreadableFile(Reason.ZIP_BOMB);
            }
        }
        if (wanted) {
            parts.put(name, kept.toByteArray());
        }
    }

    private boolean swollen() {
        return unpackedSize > MOST_BYTES
                || (unpackedSize > RATIO_COUNTS_FROM && unpackedSize > packedSize * MOST_RATIO);
    }

    /** The name of the part that holds the document itself. */
    String mainPart() {
        return related("", "/officeDocument").stream()
                .filter(parts::containsKey)
                .findFirst()
                .filter(name ->
                        "document".equals(xml(name).map(Element::getLocalName).orElse("")))
                .orElseThrow(() -> new UnreadableFile(parts.isEmpty() ? Reason.MALFORMED : Reason.WRONG_TYPE));
    }

    Optional<Element> xml(String part) {
        return Optional.ofNullable(parts.get(part)).map(Xml::parse);
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
        } catch (IllegalArgumentException notAnAddress) {
            throw new UnreadableFile(Reason.MALFORMED);
        }
    }
}
