package vn.tiendo.core.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.tiendo.core.document.doc.DocReader;
import vn.tiendo.core.document.docx.DocxReader;
import vn.tiendo.core.document.html.HtmlReader;
import vn.tiendo.core.document.odt.OdtReader;
import vn.tiendo.core.document.pdf.PdfReader;
import vn.tiendo.core.document.rtf.RtfReader;
import vn.tiendo.core.document.text.TextReader;

/** Files made for tests, good and bad, from texts of our own. */
public final class DocumentSamples {
    /** A state plan of two pages with a letterhead, items, a request, a yearly report and a signature. */
    public static final String STATE_PLAN = """
            ỦY BAN NHÂN DÂN
            XÃ SUỐI MÂY

            Số: 27/KH-UBND

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Suối Mây, ngày 09 tháng 02 năm 2026

            KẾ HOẠCH

            Thực hiện công tác dân vận của chính quyền xã năm 2026

            Thực hiện Kế hoạch số 112/KH-UBND ngày 06 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Hoài Lam về công tác dân vận của chính quyền năm 2026, Ủy ban nhân dân xã Suối Mây ban hành Kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU

            1. Nâng cao trách nhiệm của cán bộ, công chức xã trong công tác dân vận; lấy sự hài lòng của Nhân dân làm thước đo.

            2. Việc thực hiện phải rõ người, rõ việc, rõ thời gian, rõ sản phẩm; gắn với phát triển kinh tế - xã hội, quốc phòng - an ninh trên địa bàn.

            II. NHIỆM VỤ

            1. Phòng Văn hóa - Xã hội chủ trì, phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam xã khảo sát mức độ hài lòng của Nhân dân, hoàn thành trước ngày 10/12/2026.

            2. Trung tâm Phục vụ hành chính công niêm yết công khai thủ tục hành chính và số điện thoại tiếp nhận phản ánh tại 9 thôn, bản; thường xuyên cập nhật khi có thay đổi.

            3. Ban Chỉ huy Quân sự xã

            - Tham mưu tổ chức lực lượng giúp dân khắc phục hậu quả thiên tai.

            - Phối hợp với các đoàn thể xây dựng ít nhất 02 mô hình “Dân vận khéo” trong năm.

            III. TỔ CHỨC THỰC HIỆN

            1. Các thôn, bản báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) trước ngày 25/11 hằng năm.

            2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã theo dõi, đôn đốc, tổng hợp báo cáo Ủy ban nhân dân tỉnh trước ngày 10/12/2026.

            Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo Ủy ban nhân dân xã để xem xét, giải quyết./.

            Nơi nhận:
            - Ủy ban nhân dân tỉnh;
            - Thường trực Đảng ủy, Hội đồng nhân dân xã;
            - Các thôn, bản;
            - Lưu: VT, VHXH.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Lò Thị Mẩy
            """;

    private DocumentSamples() {}

    /** The door for files as the application has it. */
    public static SourceReader reader() {
        return new SourceReader(List.of(
                new TextReader(),
                new HtmlReader(),
                new RtfReader(),
                new DocxReader(),
                new DocReader(),
                new OdtReader(),
                new PdfReader()));
    }

    /** One of the files in the folder {@code files}, all written by a word processor from one text of our own. */
    public static byte[] file(String name) {
        try (InputStream file = Objects.requireNonNull(DocumentSamples.class.getResourceAsStream("/files/" + name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] txt(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A .docx with one paragraph for each line that is not empty. */
    public static byte[] docx(String text) {
        return DocxSamples.paragraphs(text);
    }

    /** A .pdf set in Times on A4, lines broken at the margin, pages numbered from the second. */
    public static byte[] pdf(String text) {
        return PdfSamples.pages(text);
    }

    public static byte[] encryptedDocx() {
        return DocxSamples.encrypted(docx(STATE_PLAN));
    }

    public static byte[] encryptedPdf() {
        return PdfSamples.encrypted(STATE_PLAN);
    }

    /** What a scanner makes: a page that is one picture. */
    public static byte[] imageOnlyPdf() {
        return PdfSamples.imageOnly();
    }

    /** 200 MB of spaces in a few hundred kilobytes. */
    public static byte[] zipBomb() {
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int at = 0; at < 200; at++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same trick in a .pdf. */
    public static byte[] swellingPdf() {
        return PdfSamples.swelling();
    }

    /** A .docx whose text asks for a file of the server. */
    public static byte[] externalEntityDocx() {
        return withPart(docx(STATE_PLAN), "word/document.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:r><w:t>&x; Kế hoạch thực hiện nhiệm vụ trọng tâm</w:t></w:r></w:p></w:body></w:document>
                """);
    }

    /** The first bytes of a Windows program. */
    public static byte[] executable() {
        byte[] bytes = new byte[512];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    /** The same container with one part put in the place of another. */
    public static byte[] withPart(byte[] container, String name, String content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return container(parts);
    }

    public static byte[] zipped(Map<String, String> parts) {
        Map<String, byte[]> encoded = new LinkedHashMap<>();
        parts.forEach((name, content) -> encoded.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return container(encoded);
    }

    private static byte[] container(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
