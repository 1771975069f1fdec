package vn.tiendo.core.document.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;

/** The text parts of a zipped document; a container that swells beyond reason is refused. */
public final class ZipParts {
    private static final int MOST_ENTRIES = 4_000;
    private static final long MOST_BYTES = 300L << 20;
    private static final long MOST_XML_BYTES = 48L << 20;
    private static final long RATIO_COUNTS_FROM = 10L << 20;
    private static final int MOST_RATIO = 100;
    private static final String KIND = "mimetype";

    private final Map<String, byte[]> parts = new HashMap<>();
    private final long packedSize;
    private long unpackedSize;

    private ZipParts(long packedSize) {
        this.packedSize = packedSize;
    }

    public static ZipParts open(byte[] bytes) {
        ZipParts opened = new ZipParts(bytes.length);
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
        boolean wanted = name.endsWith(".xml") || name.endsWith(".rels") || KIND.equals(name);
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

    public boolean has(String part) {
        return parts.containsKey(part);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public Optional<Element> xml(String part) {
        return Optional.ofNullable(parts.get(part)).map(Xml::parse);
    }

    /** What an OpenDocument file says it is; empty when it says nothing. */
    public String kind() {
        return new String(parts.getOrDefault(KIND, new byte[0]), StandardCharsets.US_ASCII).strip();
    }
}
