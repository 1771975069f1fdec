package vn.tiendo.core.document.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.file.ReadFile;

class RtfReaderTest {
    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil .VnTimeH;}"
                    + "{\\f2\\froman\\fcharset163 Times New Roman;}{\\f3\\fcharset2 Symbol;}}{\\colortbl;\\red0;}"
                    + "{\\*\\generator Word;}{\\info{\\title Không đọc}}\n";

    @Test
    void letters_come_by_number_by_code_page_and_in_old_fonts() {
        assertThat(text("K\\u7871 ? ho\\u7841\\'3fch\\par {\\uc0 th\\u7921c} hi\\u7879 ?n\\par"
                        + "{\\f1 K\\'d5 ho\\'b9ch ch\\'ca\\'74 l\\'ad\\'eeng}\\par{\\f2 c\\'f4ng d\\'e2n x\\'e3}\\par"))
                .isEqualTo("Kế hoạch\n\nthực hiện\n\nKẾ HOẠCH CHẤT LƯỢNG\n\ncông dân xă");
    }

    @Test
    void what_does_not_show_is_left_out() {
        assertThat(text(
                        "Hạn {\\deleted 10/4}{\\revised 25/4}{\\v  ghi chú} {\\field{\\*\\fldinst DATE}{\\fldrslt 2031}}"
                                + "{\\pict\\pngblip 89504e47}{\\*\\bkmkstart x}.\\par"))
                .isEqualTo("Hạn 25/4 2031.");
    }

    @Test
    void numbers_of_lists_stand_before_their_items() {
        assertThat(text("{\\listtext\\tab I.\\tab}MỤC TIÊU\\par{\\pntext\\f3\\'b7\\tab}Nâng cao\\par"))
                .isEqualTo("I. MỤC TIÊU\n\n- Nâng cao");
    }

    @Test
    void rows_of_tables_keep_their_cells_and_merged_ones_hold_for_each_row() {
        String row =
                "\\trowd\\clbrdrt\\brdrs\\cellx700\\cellx3000%s\\cellx5000\\pard\\intbl %s\\cell %s\\cell %s\\cell\\row ";

        assertThat(text(row.formatted("\\clvmgf", "1", "Đếm loa\\par rồi sửa", "Phòng Văn hóa")
                        + row.formatted("\\clvmrg", "2", "Sửa đài", "")
                        + "\\pard Hết.\\par"))
                .isEqualTo("1 | Đếm loa rồi sửa | Phòng Văn hóa\n2 | Sửa đài | Phòng Văn hóa\n\nHết.");
    }

    @Test
    void a_note_stands_below_its_paragraph_and_page_headers_stand_apart() {
        ReadFile read = read(
                "{\\header Lưu hành nội bộ\\par}Theo nghị quyết{\\chftn}{\\*\\footnote {\\chftn} Số 05.}, xã làm.\\par");

        assertThat(read.document().text()).isEqualTo("Theo nghị quyết¹, xã làm.\n\n¹ Số 05.");
        assertThat(read.around()).contains("Lưu hành nội bộ");
    }

    @Test
    void text_boxes_are_read_and_what_draws_them_is_not() {
        assertThat(text("{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard HỎA TỐC\\par}}"
                        + "{\\shprslt HỎA TỐC}}KẾ HOẠCH\\par"))
                .isEqualTo("HỎA TỐC\n\nKẾ HOẠCH");
    }

    /** Vietnamese letters as a file holds them. */
    private static String coded(String body) {
        StringBuilder coded = new StringBuilder();
        for (char letter : body.toCharArray()) {
            coded.append(letter < 256 ? String.valueOf(letter) : "\\u" + (int) letter + "?");
        }
        return coded.toString();
    }

    private static String text(String body) {
        return read(body).document().text();
    }

    private static ReadFile read(String body) {
        return new RtfReader().read((HEAD + coded(body) + "}").getBytes(StandardCharsets.ISO_8859_1));
    }
}
