package vn.tiendo.core.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfLettersTest {
    private static final String WORDS =
            "Ủy ban nhân dân xã ban hành kế hoạch với những nhiệm vụ cụ thể như trong bảng sau đây.";

    @Test
    void letters_stored_in_parts_are_put_together() {
        assertThat(new PdfPages()
                        .page()
                        .text(Normalizer.normalize(WORDS, Normalizer.Form.NFD), 60, 80)
                        .read())
                .isEqualTo(WORDS);
    }

    @Test
    void words_drawn_twice_to_look_bold_are_read_once() {
        assertThat(new PdfPages()
                        .page()
                        .text(WORDS, 60, 80)
                        .text("KẾ HOẠCH PHÒNG CHỐNG LỤT BÃO", 60, 120)
                        .text("KẾ HOẠCH PHÒNG CHỐNG LỤT BÃO", 60.4f, 120)
                        .read())
                .isEqualTo(WORDS + "\n\nKẾ HOẠCH PHÒNG CHỐNG LỤT BÃO");
    }

    @Test
    void letters_set_wide_apart_are_closed_up_to_words() {
        assertThat(new PdfPages()
                        .page()
                        .spaced("KẾ HOẠCH", 250, 60, 4)
                        .text(WORDS, 60, 90)
                        .read())
                .isEqualTo("KẾ HOẠCH\n\n" + WORDS);
    }

    @Test
    void words_without_spaces_between_them_are_parted_by_the_white() {
        PdfPages page = new PdfPages().page().text(WORDS, 60, 80);
        float x = 60;
        for (String word : new String[] {"Giao", "Phòng", "Kinh", "tế", "chủ", "trì"}) {
            page.text(word, x, 120);
            x += 5.5f * word.length() + 8;
        }

        assertThat(page.read()).endsWith("Giao Phòng Kinh tế chủ trì");
    }

    @Test
    void a_blank_page_counts() {
        var read = new PdfReader()
                .read(new PdfPages()
                        .page()
                        .text("1. " + WORDS + " " + WORDS, 60, 80, 5)
                        .page()
                        .page()
                        .text("2. " + WORDS + " " + WORDS, 60, 80, 5)
                        .bytes())
                .document();

        assertThat(read.pageStarts()).hasSize(3);
        assertThat(read.pageOf(read.text().indexOf("2. "))).isEqualTo(3);
    }

    @Test
    void old_fonts_are_read_by_their_bytes() throws IOException {
        // to all but the font, the byte AD is a hyphen
        assertThat(inFont(".VnTime", "N©ng cao chÊt l\u00ADîng ®éi ngò c¸n bé"))
                .startsWith("Nâng cao chất lượng đội ngũ cán bộ");
        assertThat(inFont("ABCDEF+VNI-Times", "Nhaân daân ñöôïc baøn, ñöôïc kieåm tra"))
                .startsWith("Nhân dân được bàn, được kiểm tra");
    }

    private static String inFont(String name, String text) throws IOException {
        PdfPages pages = new PdfPages().page();
        PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
        font.getCOSObject().setItem(COSName.BASE_FONT, COSName.getPDFName(name));
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), font);
        pages.current().setResources(resources);
        PDStream orders = new PDStream(pages.document());
        StringBuilder lines = new StringBuilder("BT /F 12 Tf 60 700 Td ");
        for (int line = 0; line < 4; line++) {
            lines.append('<')
                    .append(HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .append("> Tj 0 -40 Td ");
        }
        try (OutputStream out = orders.createOutputStream()) {
            out.write(lines.append("ET").toString().getBytes(StandardCharsets.US_ASCII));
        }
        pages.current().setContents(orders);
        return pages.read();
    }

    @Test
    void running_heads_and_page_numbers_are_judged_but_are_no_text() {
        PdfPages pages = new PdfPages();
        for (int page = 1; page <= 4; page++) {
            pages.page()
                    .text("UBND xã Tân Lộc - MẬT", 60, 30)
                    .text("Trang " + page + "/4", 300, 45)
                    .text(page + ". " + WORDS, 60, 150)
                    .text("Bản in ngày 0" + page + "/5/2031", 60, 820);
        }
        var read = new PdfReader().read(pages.bytes());

        assertThat(read.document().text())
                .doesNotContain("Trang", "Bản in", "MẬT")
                .contains("4. " + WORDS);
        assertThat(read.around()).contains("MẬT");
    }

    @Test
    void a_note_at_the_foot_waits_until_the_cut_sentence_is_whole() {
        assertThat(new PdfPages()
                        .page()
                        .text(WORDS, 60, 80)
                        .text("Từng đơn vị rà soát, bổ sung nhiệm vụ được giao vào chương trình công tác của", 60, 700)
                        .text("¹ Nghị quyết số 12-NQ/ĐU ngày 03/3/2031 của Đảng ủy xã.", 60, 780, 9)
                        .page()
                        .text("đơn vị mình trong quý II.", 60, 80)
                        .text(WORDS, 60, 130)
                        .read())
                .isEqualTo(WORDS
                        + "\n\nTừng đơn vị rà soát, bổ sung nhiệm vụ được giao vào chương trình công tác của đơn vị mình"
                        + " trong quý II.\n\n¹ Nghị quyết số 12-NQ/ĐU ngày 03/3/2031 của Đảng ủy xã.\n\n" + WORDS);
    }
}
