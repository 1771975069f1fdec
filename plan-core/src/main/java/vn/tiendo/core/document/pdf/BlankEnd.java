package vn.tiendo.core.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.tiendo.core.document.SourceDocument;

/** Empty pages that printing leaves at the end of a file are no pages of the document; a page with a picture is one. */
final class BlankEnd {
    /** A page on which nothing is drawn may still set a colour or a place. */
    private static final int DRAWS_NOTHING = 120;

    private BlankEnd() {}

    static SourceDocument cut(SourceDocument document, PDDocument file) throws IOException {
        List<Integer> starts = document.pageStarts();
        int pages = starts.size();
        while (pages > 1 && starts.get(pages - 1) == document.text().length() && isBlank(file.getPage(pages - 1))) {
            pages--;
        }
        return pages == starts.size() ? document : new SourceDocument(document.text(), starts.subList(0, pages));
    }

    private static boolean isBlank(PDPage page) throws IOException {
        if (PagePictures.on(page)) {
            return false;
        }
        try (InputStream drawn = page.getContents()) {
            return drawn.readNBytes(DRAWS_NOTHING).length < DRAWS_NOTHING;
        }
    }
}
