package vn.tiendo.core.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.document.DocumentSamples;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;
import vn.tiendo.core.document.ocr.PagePicture;
import vn.tiendo.core.document.ocr.SeenWord;
import vn.tiendo.core.document.ocr.TextRecognition;

class ScannedPagesTest {
    private final List<PagePicture> pictures = new ArrayList<>();

    @Test
    void a_scan_is_read_off_its_pictures_page_by_page() {
        byte[] scan = new PdfPages().page().rule(60, 60, 500, 700).page().bytes();

        SourceDocument read =
                read(scan, picture -> Optional.of(words(0, 600, 900, "KẾ", "HOẠCH", "trang", "" + pictures.size())));

        assertThat(read.text()).isEqualTo("KẾ HOẠCH trang 1 KẾ HOẠCH trang 2");
        assertThat(read.pageStarts()).containsExactly(0, 17);
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

        assertThat(new PdfReader(recognition(picture -> Optional.of(words(0, 600, 900, "Kế", "hoạch"))))
                        .read(stamped)
                        .around())
                .contains("TỐI MẬT");
    }

    @Test
    void a_file_with_text_of_its_own_is_not_recognised() {
        read(DocumentSamples.pdf(DocumentSamples.STATE_PLAN), picture -> Optional.of(words(0, 600, 900, "khác")));

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
        assertThat(refusal(many.bytes(), picture -> Optional.of(words(0, 600, 900, "a"))))
                .isEqualTo(Reason.SCAN_TOO_LONG);
    }

    @Test
    void a_page_as_large_as_a_wall_is_drawn_less_sharp() {
        PdfPages wall = new PdfPages().page();
        wall.current().setMediaBox(new PDRectangle(14_400, 14_400));

        read(wall.bytes(), picture -> Optional.of(words(0, 600, 900, "Kế", "hoạch")));

        assertThat(pictures.getFirst().shades().length).isLessThan(20_000_000);
    }

    @Test
    void a_scanned_page_among_printed_ones_is_read_off_its_picture() {
        byte[] mixed = new PdfPages()
                .page()
                .text("Kế hoạch trồng cây của các thôn trong xã năm nay và những việc phải làm trong năm sau,", 60, 60)
                .text("ai làm việc gì, ở đâu, bao giờ xong, lấy tiền ở đâu và báo cáo kết quả với ai.", 60, 80)
                .page()
                .picture()
                .bytes();

        SourceDocument read = read(mixed, picture -> Optional.of(words(0, 600, 900, "Phụ", "lục")));

        assertThat(read.text()).endsWith("với ai.\n\nPhụ lục");
        assertThat(pictures).hasSize(1);
    }

    @Test
    void the_two_columns_of_a_letterhead_are_told_apart_by_where_their_words_stand() {
        SourceDocument read = read(new PdfPages().page().bytes(), picture -> {
            List<SeenWord> all = words(0, 300, 300, "ỦY", "BAN", "NHÂN", "DÂN");
            all.addAll(words(0, 1300, 300, "CỘNG", "HÒA", "XÃ", "HỘI", "CHỦ", "NGHĨA", "VIỆT", "NAM"));
            all.addAll(words(0, 350, 370, "XÃ", "TÂN", "LỘC"));
            all.addAll(words(0, 1500, 370, "Độc", "lập", "-", "Tự", "do", "-", "Hạnh", "phúc"));
            return Optional.of(all);
        });

        assertThat(read.text())
                .isEqualTo(
                        "ỦY BAN NHÂN DÂN\nXÃ TÂN LỘC\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.012, -0.02})
    void a_table_is_read_by_the_rules_on_its_picture_though_the_paper_lay_askew(double slope) {
        PdfPages scan = new PdfPages().page();
        float[] xs = {60, 120, 300, 500};
        float[] ys = {100, 140, 180};
        for (float y : ys) {
            askew(scan, slope, xs[0], y, xs[3], y);
        }
        for (float x : xs) {
            askew(scan, slope, x, ys[0], x, ys[2]);
        }

        SourceDocument read = read(scan.bytes(), picture -> {
            List<SeenWord> all = words(slope, 270, 500, "STT");
            all.addAll(words(slope, 530, 500, "Nội", "dung"));
            all.addAll(words(slope, 1300, 500, "Chủ", "trì", "|"));
            all.addAll(words(slope, 270, 670, "1"));
            all.addAll(words(slope, 530, 670, "Trồng", "cây"));
            all.addAll(words(slope, 1300, 670, "Các", "thôn"));
            return Optional.of(all);
        });

        assertThat(read.text()).isEqualTo("STT | Nội dung | Chủ trì\n1 | Trồng cây | Các thôn");
    }

    private static void askew(PdfPages scan, double slope, float x, float y, float toX, float toY) {
        float turn = (float) slope;
        scan.rule(x - turn * y, y + turn * x, toX - turn * toY, toY + turn * toX);
    }

    /** Words in a row, in dots; the base line is given where the row would meet the left edge. */
    private static List<SeenWord> words(double slope, float left, float baseline, String... texts) {
        List<SeenWord> words = new ArrayList<>();
        float at = left;
        for (String text : texts) {
            float right = at + 24 * text.length();
            words.add(new SeenWord(text, at, right, (float) (baseline + slope * at), (float) slope, 50));
            at = right + 18;
        }
        return words;
    }

    private Reason refusal(byte[] scan, Function<PagePicture, Optional<List<SeenWord>>> words) {
        Reason[] reason = new Reason[1];
        assertThatThrownBy(() -> read(scan, words))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> reason[0] = refused.reason());
        return reason[0];
    }

    private SourceDocument read(byte[] scan, Function<PagePicture, Optional<List<SeenWord>>> words) {
        return new PdfReader(recognition(words)).read(scan).document();
    }

    private TextRecognition recognition(Function<PagePicture, Optional<List<SeenWord>>> words) {
        return new TextRecognition() {
            @Override
            public boolean isAvailable() {
                return true;
            }

            @Override
            public Optional<List<SeenWord>> read(PagePicture page, Duration most) {
                pictures.add(page);
                return words.apply(page);
            }
        };
    }
}
