package vn.tiendo.core.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocumentSamples;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;
import vn.tiendo.core.document.ocr.PagePicture;
import vn.tiendo.core.document.ocr.TextRecognition;

class ScannedPagesTest {
    private final List<PagePicture> pictures = new ArrayList<>();

    @Test
    void a_scan_is_read_off_its_pictures_page_by_page() {
        byte[] scan = new PdfPages().page().rule(60, 60, 500, 700).page().bytes();
        String decomposed = Normalizer.normalize("KẾ HOẠCH trang ", Normalizer.Form.NFD);

        SourceDocument read = read(scan, picture -> Optional.of(decomposed + pictures.size() + "\n\f"));

        assertThat(read.text()).isEqualTo("KẾ HOẠCH trang 1\n\nKẾ HOẠCH trang 2");
        assertThat(read.pageStarts()).containsExactly(0, 18);
        assertThat(pictures).allSatisfy(picture -> {
            assertThat(picture.dotsPerInch()).isEqualTo(300);
            assertThat(picture.width()).isBetween(2470, 2490);
            assertThat(picture.shades())
                    .hasSize(picture.width() * picture.height())
                    .contains((byte) 255);
        });
        assertThat(pictures.getFirst().shades()).contains((byte) 0);
        assertThat(pictures.getLast().shades()).doesNotContain((byte) 0);
    }

    @Test
    void words_of_the_text_layer_are_judged_all_the_same() {
        byte[] stamped = new PdfPages().page().text("TỐI MẬT", 60, 60).bytes();

        assertThat(new PdfReader(recognition(picture -> Optional.of("Kế hoạch")))
                        .read(stamped)
                        .around())
                .contains("TỐI MẬT");
    }

    @Test
    void a_file_with_text_of_its_own_is_not_recognised() {
        read(DocumentSamples.pdf(DocumentSamples.STATE_PLAN), picture -> Optional.of("khác"));

        assertThat(pictures).isEmpty();
    }

    @Test
    void a_page_that_takes_too_long_and_a_scan_of_too_many_pages_are_refused() {
        byte[] one = new PdfPages().page().bytes();
        PdfPages many = new PdfPages();
        for (int page = 0; page < 61; page++) {
            many.page();
        }

        assertThat(refusal(one, picture -> Optional.empty())).isEqualTo(Reason.SCAN_TOO_LONG);
        assertThat(refusal(many.bytes(), picture -> Optional.of("a"))).isEqualTo(Reason.SCAN_TOO_LONG);
    }

    @Test
    void a_page_as_large_as_a_wall_is_drawn_less_sharp() {
        PdfPages wall = new PdfPages().page();
        wall.current().setMediaBox(new PDRectangle(14_400, 14_400));

        read(wall.bytes(), picture -> Optional.of("Kế hoạch"));

        assertThat(pictures.getFirst().shades().length).isLessThan(20_000_000);
    }

    private Reason refusal(byte[] scan, Function<PagePicture, Optional<String>> words) {
        Reason[] reason = new Reason[1];
        assertThatThrownBy(() -> read(scan, words))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> reason[0] = refused.reason());
        return reason[0];
    }

    private SourceDocument read(byte[] scan, Function<PagePicture, Optional<String>> words) {
        return new PdfReader(recognition(words)).read(scan).document();
    }

    private TextRecognition recognition(Function<PagePicture, Optional<String>> words) {
        return new TextRecognition() {
            @Override
            public boolean isAvailable() {
                return true;
            }

            @Override
            public Optional<String> read(PagePicture page, Duration most) {
                pictures.add(page);
                return words.apply(page);
            }
        };
    }
}
