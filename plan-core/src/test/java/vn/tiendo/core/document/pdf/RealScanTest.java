package vn.tiendo.core.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.DocumentSamples;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.ocr.Tesseract;
import vn.tiendo.core.document.reading.Header;
import vn.tiendo.core.document.reading.ParsedDocument;

/** A plan printed and scanned, through the program that is installed here. */
class RealScanTest {
    private static final float SHARP = 200;

    @Test
    void a_scanned_plan_is_read_with_its_letterhead_and_its_table() throws IOException {
        Tesseract tesseract = new Tesseract();
        assumeTrue(tesseract.isAvailable(), "no Tesseract with Vietnamese here");

        SourceDocument scan = new PdfReader(tesseract)
                .read(scanned(DocumentSamples.file("cham-lo-doi-song.pdf")))
                .document();
        ParsedDocument read = new DocumentParser().parse(scan);

        Header header = read.header();
        assertThat(header.number()).isNotNull();
        assertThat(header.number().value()).isEqualTo("18");
        assertThat(header.issuer()).isNotNull();
        assertThat(header.issuer().value()).isEqualTo("Ủy ban nhân dân xã Tân Lộc");
        assertThat(read.tasks()).anySatisfy(task -> {
            assertThat(task.number()).isEqualTo("PL.2");
            assertThat(task.lead().getFirst().value()).isEqualTo("Phòng Kinh tế");
            assertThat(task.when().phrase()).isNotNull();
            assertThat(task.when().phrase().value()).isEqualTo("Tháng 8/2031");
        });
    }

    private static byte[] scanned(byte[] printed) throws IOException {
        try (PDDocument from = Loader.loadPDF(printed);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(from);
            for (int number = 0; number < from.getNumberOfPages(); number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(
                                    scan, renderer.renderImageWithDPI(number, SHARP, ImageType.GRAY), 0.7f),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        }
    }
}
