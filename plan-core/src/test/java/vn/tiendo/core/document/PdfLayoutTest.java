package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.PdfSamples.Placed;
import vn.tiendo.core.document.pdf.PdfReader;

class PdfLayoutTest {
    private final PdfReader reader = new PdfReader();

    @Test
    void lines_that_go_on_are_joined_and_page_numbers_removed() {
        SourceDocument read =
                reader.read(DocumentSamples.pdf(DocumentSamples.STATE_PLAN)).document();

        assertThat(read.text())
                .contains(
                        "rõ thời gian, rõ sản phẩm; gắn với phát triển kinh tế - xã hội, quốc phòng - an ninh trên địa bàn.\n\n")
                .contains("\n\nII. NHIỆM VỤ\n\n1. Phòng Văn hóa - Xã hội chủ trì")
                .doesNotContain("\n2\n");
        assertThat(read.pageStarts()).hasSize(2);
        assertThat(read.pageStarts().getFirst()).isZero();
        int secondPage = read.pageStarts().getLast();
        assertThat(read.pageOf(secondPage - 1)).isEqualTo(1);
        assertThat(read.pageOf(secondPage)).isEqualTo(2);
        assertThat(read.text().substring(secondPage)).matches("(?s)\\S.*Lò Thị Mẩy");
    }

    @Test
    void letterhead_and_signature_are_read_left_column_first() {
        String text = reader.read(PdfSamples.placed(List.of(
                        new Placed("ỦY BAN NHÂN DÂN", 90, 780),
                        new Placed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 255, 780),
                        new Placed("XÃ SUỐI MÂY", 106, 763),
                        new Placed("Độc lập - Tự do - Hạnh phúc", 313, 763),
                        new Placed("Số: 27/KH-UBND", 92, 735),
                        new Placed("Suối Mây, ngày 09 tháng 02 năm 2026", 283, 735),
                        new Placed("KẾ HOẠCH", 278, 700),
                        new Placed("Thực hiện công tác dân vận của chính quyền xã năm 2026", 140, 683),
                        new Placed("Thực hiện Kế hoạch của tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như", 121, 650),
                        new Placed(
                                "sau đây để các thôn, bản, cơ quan và đơn vị trong toàn xã căn cứ thực hiện.", 85, 633),
                        new Placed("Nơi nhận:", 85, 600),
                        new Placed("TM. ỦY BAN NHÂN DÂN", 350, 600),
                        new Placed("- Ủy ban nhân dân tỉnh;", 85, 585),
                        new Placed("CHỦ TỊCH", 394, 583),
                        new Placed("- Các phòng, cơ quan chuyên môn", 85, 570),
                        new Placed("thuộc xã;", 85, 555),
                        new Placed("- Lưu: VT.", 85, 540),
                        new Placed("Lò Thị Mẩy", 392, 500))))
                .document()
                .text();

        assertThat(text).isEqualTo("""
                        ỦY BAN NHÂN DÂN
                        XÃ SUỐI MÂY
                        Số: 27/KH-UBND

                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc
                        Suối Mây, ngày 09 tháng 02 năm 2026

                        KẾ HOẠCH
                        Thực hiện công tác dân vận của chính quyền xã năm 2026

                        Thực hiện Kế hoạch của tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau đây để các thôn, bản, cơ quan và đơn vị trong toàn xã căn cứ thực hiện.

                        Nơi nhận:
                        - Ủy ban nhân dân tỉnh;
                        - Các phòng, cơ quan chuyên môn thuộc xã;
                        - Lưu: VT.

                        TM. ỦY BAN NHÂN DÂN
                        CHỦ TỊCH
                        Lò Thị Mẩy""");
    }
}
