package vn.tiendo.core.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

public final class DocxSamples {
    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"" + mc() + ">";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private DocxSamples() {}

    private static String mc() {
        return " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    }

    /** Written by hand: the body, then further parts by kind ("styles", "numbering", "endnotes", "header" …). */
    public static byte[] written(String body, Map<String, String> further) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder related = new StringBuilder();
        further.forEach((kind, content) -> {
            String root = "header".equals(kind) ? "hdr" : kind;
            parts.put("word/" + kind + ".xml", "<w:" + root + W + content + "</w:" + root + ">");
            related.append("<Relationship Id=\"%1$s\" Type=\"%2$s%1$s\" Target=\"%1$s.xml\"/>".formatted(kind, KINDS));
        });
        parts.put("word/document.xml", "<w:document" + W + "<w:body>" + body + "</w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", "<Relationships>" + related + "</Relationships>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"" + KINDS
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        return DocumentSamples.zipped(parts);
    }

    static byte[] paragraphs(String text) {
        try (XWPFDocument document = new XWPFDocument()) {
            text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encrypted(byte[] docx) {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("mat-khau-thu");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OPCPackage content = OPCPackage.open(new ByteArrayInputStream(docx))) {
            try (OutputStream data = encryptor.getDataStream(container)) {
                content.save(data);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
