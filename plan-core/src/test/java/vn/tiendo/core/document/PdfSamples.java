package vn.tiendo.core.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

final class PdfSamples {
    private static final String TIMES = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-Regular.ttf";
    private static final float SIZE = 14;
    private static final float LEFT = 85;
    private static final float RIGHT = 540;
    private static final float TOP = 780;
    private static final float BOTTOM = 60;
    private static final float PITCH = 17;
    private static final float INDENT = 36;

    private PdfSamples() {}

    static byte[] pages(String text) {
        try (PDDocument document = new PDDocument()) {
            set(document, inGlyphsOfTheFont(text));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encrypted(String text) {
        try (PDDocument document = new PDDocument()) {
            set(document, text);
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("chu-so-huu", "mat-khau-thu", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] imageOnly() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page whose drawing orders unpack to half a gigabyte of spaces. */
    static byte[] swelling() {
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDStream orders = new PDStream(document);
            try (OutputStream out = orders.createOutputStream(COSName.FLATE_DECODE)) {
                for (int at = 0; at < 500; at++) {
                    out.write(megabyte);
                }
            }
            page.setContents(orders);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text placed line by line: {@code x} and {@code y} in points from the bottom left. */
    record Placed(String text, float x, float y) {}

    static byte[] placed(List<Placed> pieces) {
        try (PDDocument document = new PDDocument()) {
            PDFont font = times(document);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            for (Placed piece : pieces) {
                show(document, page, font, piece.text(), piece.x(), piece.y());
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font has ¹²³ but no other raised digits. */
    static String inGlyphsOfTheFont(String text) {
        return text.codePoints()
                .map(letter -> letter >= 0x2074 && letter <= 0x2079 ? letter - 0x2070 + '0' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void set(PDDocument document, String text) throws IOException {
        PDFont font = times(document);
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        float y = TOP;
        for (String paragraph : text.lines().filter(line -> !line.isBlank()).toList()) {
            float x = LEFT + INDENT;
            y -= 6;
            for (String line : broken(font, paragraph)) {
                y -= PITCH;
                if (y < BOTTOM) {
                    page = new PDPage(PDRectangle.A4);
                    document.addPage(page);
                    show(document, page, font, Integer.toString(document.getNumberOfPages()), 300, TOP + 25);
                    y = TOP - PITCH;
                }
                show(document, page, font, line, x, y);
                x = LEFT;
            }
        }
    }

    private static List<String> broken(PDFont font, String paragraph) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : paragraph.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            float room = RIGHT - LEFT - (lines.isEmpty() ? INDENT : 0);
            if (font.getStringWidth(longer) / 1000 * SIZE > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static void show(PDDocument document, PDPage page, PDFont font, String text, float x, float y)
            throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }

    private static PDFont times(PDDocument document) throws IOException {
        try (InputStream font = Objects.requireNonNull(PdfSamples.class.getResourceAsStream(TIMES))) {
            return PDType0Font.load(document, font);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
