package vn.tiendo.core.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Pages drawn for tests; places count from the top left corner of the page as it is read. */
final class PdfPages {
    private static final String TIMES = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-Regular.ttf";
    private static final float SIZE = 12;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page = new PDPage();
    private boolean turned;

    PdfPages() {
        try (InputStream times = Objects.requireNonNull(PdfPages.class.getResourceAsStream(TIMES))) {
            font = PDType0Font.load(document, times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfPages page() {
        return page(PDRectangle.A4, false);
    }

    PdfPages landscape() {
        return page(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()), false);
    }

    /** Stored upright, shown turned by a quarter, as scanners and some printers do. */
    PdfPages turned() {
        return page(PDRectangle.A4, true);
    }

    private PdfPages page(PDRectangle size, boolean quarter) {
        page = new PDPage(size);
        turned = quarter;
        page.setRotation(quarter ? 90 : 0);
        document.addPage(page);
        return this;
    }

    PdfPages text(String text, float x, float y) {
        return text(text, x, y, SIZE);
    }

    PdfPages text(String text, float x, float y, float size) {
        return draw(content -> {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, height() - y);
            content.showText(text);
            content.endText();
        });
    }

    PdfPages spaced(String text, float x, float y, float between) {
        return draw(content -> {
            content.beginText();
            content.setFont(font, SIZE);
            content.setCharacterSpacing(between);
            content.newLineAtOffset(x, height() - y);
            content.showText(text);
            content.endText();
        });
    }

    PdfPages rule(float x, float y, float toX, float toY) {
        return draw(content -> {
            content.moveTo(x, height() - y);
            content.lineTo(toX, height() - toY);
            content.stroke();
        });
    }

    /** A frame drawn as some printers do: a bar of ink, not a stroke. */
    PdfPages bar(float x, float y, float toX, float toY) {
        return draw(content -> {
            content.addRect(x, height() - toY - 0.5f, Math.max(0.5f, toX - x), Math.max(0.5f, toY - y));
            content.fill();
        });
    }

    /** Level rules at each height, upright ones at each place, from the first of the others to the last. */
    PdfPages grid(float[] xs, float[] ys) {
        for (float y : ys) {
            rule(xs[0], y, xs[xs.length - 1], y);
        }
        for (float x : xs) {
            rule(x, ys[0], x, ys[ys.length - 1]);
        }
        return this;
    }

    PdfPages row(float[] xs, float y, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            text(cells[at], xs[at] + 4, y);
        }
        return this;
    }

    /** What a scanner leaves: a picture over the whole page. */
    PdfPages picture() {
        return draw(content -> content.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY)),
                0,
                0,
                PDRectangle.A4.getWidth(),
                PDRectangle.A4.getHeight()));
    }

    private float height() {
        return turned ? page.getMediaBox().getWidth() : page.getMediaBox().getHeight();
    }

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private PdfPages draw(Drawing drawing) {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
            if (turned) {
                content.transform(new Matrix(0, 1, -1, 0, page.getMediaBox().getWidth(), 0));
            }
            drawing.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PDDocument document() {
        return document;
    }

    PDPage current() {
        return page;
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As read. */
    String read() {
        return new PdfReader().read(bytes()).document().text();
    }
}
