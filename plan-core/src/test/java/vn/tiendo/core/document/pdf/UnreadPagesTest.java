package vn.tiendo.core.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.ParseProblem;

class UnreadPagesTest {
    private static final String SENTENCE =
            "Các thôn đếm lại cây đã trồng ven kênh và gửi danh sách về xã trong năm 2031.";

    @Test
    void a_scanned_page_among_printed_ones_is_shown_with_its_number() {
        PdfPages file = printed(new PdfPages().page());
        printed(file.page().picture().page());
        assertThat(unread(file.bytes())).containsExactly(List.of("2"));
    }

    @Test
    void a_scanned_page_at_the_end_is_shown_and_an_empty_one_is_no_page() {
        PdfPages scanned = printed(new PdfPages().page());
        assertThat(unread(scanned.page().picture().bytes())).containsExactly(List.of("2"));
        PdfPages empty = printed(new PdfPages().page());
        SourceDocument read = new PdfReader().read(empty.page().bytes()).document();
        assertThat(read.pageStarts()).hasSize(1);
        assertThat(unread(printed(new PdfPages().page()).bytes())).isEmpty();
    }

    private static PdfPages printed(PdfPages pages) {
        for (int line = 0; line < 6; line++) {
            pages.text(SENTENCE, 60, 80 + 20 * line);
        }
        return pages;
    }

    private static List<List<String>> unread(byte[] file) {
        SourceDocument read = new PdfReader().read(file).document();
        return new DocumentParser()
                .parse(read).problems().stream()
                        .filter(problem -> problem.code().equals("page.unread"))
                        .map(ParseProblem::arguments)
                        .toList();
    }
}
