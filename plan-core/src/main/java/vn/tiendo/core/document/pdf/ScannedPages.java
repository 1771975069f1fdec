package vn.tiendo.core.document.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;
import vn.tiendo.core.document.ocr.PagePicture;
import vn.tiendo.core.document.ocr.SeenWord;
import vn.tiendo.core.document.ocr.TextRecognition;
import vn.tiendo.core.document.pdf.page.Page;

/** A scan, read page by page off its pictures, as long as that takes a bearable time. */
@RequiredArgsConstructor
final class ScannedPages {
    private static final int DOTS_PER_INCH = 300;
    private static final int POINTS_PER_INCH = 72;

    /** An A3 page at full sharpness; a larger one is drawn less sharp. */
    private static final double MOST_DOTS = 18e6;

    private static final int MOST_PAGES = 60;
    private static final Duration A_PAGE = Duration.ofSeconds(60);
    private static final Duration ALL_PAGES = Duration.ofMinutes(4);

    private final TextRecognition recognition;

    boolean canRead() {
        return recognition.isAvailable();
    }

    /**
     * The pages of these numbers, counted from 0.
     *
     * @param all whether they are the whole file: it is refused when they are too many; among others they stay unread
     */
    Map<Integer, Page> read(PDDocument file, List<Integer> numbers, boolean all) throws IOException {
        if (numbers.size() > MOST_PAGES && all) {
            throw new UnreadableFile(Reason.SCAN_TOO_LONG, MOST_PAGES);
        }
        return numbers.isEmpty() || numbers.size() > MOST_PAGES || !canRead() ? Map.of() : read(file, numbers);
    }

    private Map<Integer, Page> read(PDDocument file, List<Integer> numbers) throws IOException {
        PDFRenderer renderer = new PDFRenderer(file);
        Map<Integer, Page> pages = new HashMap<>();
        long begun = System.nanoTime();
        for (int number : numbers) {
            Duration left = ALL_PAGES.minusNanos(System.nanoTime() - begun);
            Duration most = left.compareTo(A_PAGE) < 0 ? left : A_PAGE;
            if (!most.isPositive()) {
                throw new UnreadableFile(Reason.SCAN_TOO_LONG, MOST_PAGES);
            }
            PagePicture picture = picture(renderer, file.getPage(number).getCropBox(), number);
            List<SeenWord> words = recognition
                    .read(picture, most)
                    .orElseThrow(() -> new UnreadableFile(Reason.SCAN_TOO_LONG, MOST_PAGES));
            pages.put(number, SeenPage.of(picture, words));
        }
        return pages;
    }

    private static PagePicture picture(PDFRenderer renderer, PDRectangle size, int page) throws IOException {
        double inches =
                Math.max(1, size.getWidth()) * Math.max(1, size.getHeight()) / POINTS_PER_INCH / POINTS_PER_INCH;
        int dots = (int) Math.max(1, Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / inches)));
        BufferedImage drawn = renderer.renderImageWithDPI(page, dots, ImageType.GRAY);
        byte[] shades = ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData();
        return new PagePicture(drawn.getWidth(), drawn.getHeight(), shades, dots);
    }
}
