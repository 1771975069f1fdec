package vn.tiendo.core.document.pdf;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;
import vn.tiendo.core.document.file.FormatReader;
import vn.tiendo.core.document.file.ReadFile;
import vn.tiendo.core.document.guard.FileKind;
import vn.tiendo.core.document.ocr.TextRecognition;
import vn.tiendo.core.document.pdf.page.Line;
import vn.tiendo.core.document.pdf.page.Page;
import vn.tiendo.core.document.pdf.page.PageEdges;

/**
 * Reads .pdf by its text layer. A scan, even with a printed signature stamp, is read off its pictures where this
 * machine can do so, and refused elsewhere; so are the scanned pages among printed ones.
 */
@Named
public final class PdfReader implements FormatReader {
    private static final int MOST_PAGES = 1_000;
    private static final long MOST_MEMORY = 256L << 20;

    /** Scanned pages are kept as they are packed; real files of 25 MB stay far below this. */
    private static final long MOST_UNPACKED = 400L << 20;

    /** Fewer letters a page is what a stamp leaves on a scan. */
    private static final int LEAST_LETTERS = 60;

    private final ScannedPages scans;

    @Inject
    public PdfReader(TextRecognition recognition) {
        this.scans = new ScannedPages(recognition);
    }

    /** One that reads no scans. */
    public PdfReader() {
        this(TextRecognition.NONE);
    }

    @Override
    public FileKind kind() {
        return FileKind.PDF;
    }

    @Override
    public ReadFile read(byte[] bytes) {
        if (new InflatedSize(bytes).isOver(MOST_UNPACKED)) {
            throw new UnreadableFile(Reason.ZIP_BOMB);
        }
        try (PDDocument file = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (file.getNumberOfPages() == 0) {
                throw new UnreadableFile(Reason.EMPTY);
            }
            if (file.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableFile(Reason.MALFORMED);
            }
            return read(file);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFile(Reason.ENCRYPTED);
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // the library answers damaged files with whatever exception its parser runs into
            throw new UnreadableFile(Reason.MALFORMED);
        }
    }

    private ReadFile read(PDDocument file) throws IOException {
        List<Page> pages = PageWords.of(file);
        int letters = pages.stream().mapToInt(PdfReader::letters).sum();
        boolean scan = letters < LEAST_LETTERS * pages.size();
        if (scan && !scans.canRead()) {
            throw new UnreadableFile(Reason.NO_TEXT_LAYER);
        }
        Map<Integer, Page> seen = scans.read(file, scan ? allOf(pages) : pictured(pages, file), scan);
        StringBuilder around = new StringBuilder();
        List<Page> all = new ArrayList<>();
        for (int at = 0; at < pages.size(); at++) {
            all.add(seen.getOrDefault(at, pages.get(at)));
            if (seen.containsKey(at)) {
                Line.of(pages.get(at).words())
                        .forEach(line -> around.append(line.text()).append('\n'));
            }
        }
        PageEdges edges = new PageEdges();
        SourceDocument document = Flow.of(Sheet.of(all, edges));
        return new ReadFile(BlankEnd.cut(document, file), around + edges.removed());
    }

    private static List<Integer> allOf(List<Page> pages) {
        return IntStream.range(0, pages.size()).boxed().toList();
    }

    private static List<Integer> pictured(List<Page> pages, PDDocument file) {
        return IntStream.range(0, pages.size())
                .filter(at -> pages.get(at).words().isEmpty() && PagePictures.on(file.getPage(at)))
                .boxed()
                .toList();
    }

    private static int letters(Page page) {
        return (int) page.words().stream()
                .flatMapToInt(word -> word.text().codePoints())
                .filter(Character::isLetter)
                .count();
    }
}
