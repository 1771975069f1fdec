package vn.tiendo.core.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.DocxSamples;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadTask;

class WordTableTest {
    private static final String RULED =
            "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr>";
    private static final String HEAD = row(cell("TT"), cell("Nhiệm vụ"), cell("Cơ quan chủ trì"), cell("Thời gian"));

    @Test
    void a_cell_merged_over_rows_stands_in_each_of_them() {
        assertThat(table(
                        HEAD,
                        row(cell("1"), cell("Đếm loa"), merged("restart", "Phòng Văn hóa"), cell("Quý I")),
                        row(cell("2"), cell("Sửa loa"), merged("continue", ""), cell("Quý II")),
                        row(merged("restart", "3"), cell("Vẽ bản đồ"), cell("Phòng Kinh tế"), cell("")),
                        row(merged("continue", ""), cell("In bản đồ"), cell("Văn phòng"), cell(""))))
                .isEqualTo("""
                        TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
                        1 | Đếm loa | Phòng Văn hóa | Quý I
                        2 | Sửa loa | Phòng Văn hóa | Quý II
                        3 | Vẽ bản đồ | Phòng Kinh tế |\s
                        3 | In bản đồ | Văn phòng |\s""");
    }

    @Test
    void a_cell_over_several_columns_leaves_the_others_in_their_places() {
        assertThat(table(
                        row(cell("TT"), cell("Việc"), spanning(2, "Phân công"), cell("Hạn")),
                        row(spanning(5, "I. VỀ THỂ CHẾ")),
                        row(cell(""), cell("Ban hành quy chế"), cell("Văn phòng"), cell("Công an xã"), cell("Quý I"))))
                .isEqualTo("""
                        TT | Việc | Phân công |  | Hạn
                        I. VỀ THỂ CHẾ |  |  |  |\s
                        | | Ban hành quy chế | Văn phòng | Công an xã | Quý I""");
    }

    @Test
    void edges_that_miss_each_other_by_a_few_points_make_no_column() {
        String grid = "<w:tblGrid><w:gridCol w:w=\"600\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"40\"/>"
                + "<w:gridCol w:w=\"2000\"/></w:tblGrid>";

        assertThat(table(
                        grid,
                        row(cell("TT"), cell("Việc"), spanning(2, "Chủ trì")),
                        row(cell("1"), spanning(2, "Vét kênh"), cell("Phòng Kinh tế"))))
                .isEqualTo("TT | Việc | Chủ trì\n1 | Vét kênh | Phòng Kinh tế");
    }

    @Test
    void a_head_of_two_storeys_names_every_column() {
        String text = table(
                row(
                        merged("restart", "TT"),
                        merged("restart", "Nội dung"),
                        spanning(2, "Phân công"),
                        cell("Thời gian")),
                row(
                        merged("continue", ""),
                        merged("continue", ""),
                        cell("Chủ trì"),
                        cell("Phối hợp"),
                        cell("hoàn thành")),
                row(cell("1"), cell("Trồng cây"), cell("Hội Nông dân xã"), cell("Đoàn xã"), cell("Tháng 8/2031")));

        List<ReadTask> tasks = new DocumentParser()
                .parse(SourceDocument.of(
                        "KẾ HOẠCH\nTrồng cây năm 2031\n\nI. MỤC TIÊU\n\nCây xanh khắp xã.\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\nPHÂN CÔNG\n\n"
                                + text))
                .tasks();

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.lead()).extracting(Found::value).containsExactly("Hội Nông dân xã");
            assertThat(task.cooperating()).extracting(Found::value).containsExactly("Đoàn xã");
        });
    }

    @Test
    void bodies_one_below_the_other_in_a_cell_are_parted() {
        assertThat(table(HEAD, row(cell("1"), cell("Giữ đê"), cell("Phòng Kinh tế", "Công an xã"), cell("quý", "II"))))
                .endsWith("1 | Giữ đê | Phòng Kinh tế; Công an xã | quý II");
    }

    @Test
    void a_number_that_is_only_counted_is_written_into_its_cell() {
        String numbered = "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "</w:p></w:tc>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                + "<w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String body = "<w:tbl>" + RULED + HEAD + row(numbered, cell("Đếm cầu"), cell("Đội 1"), cell(""))
                + row(numbered, cell("Sửa cầu"), cell("Đội 2"), cell("")) + "</w:tbl>";

        assertThat(read(body, Map.of("numbering", numbering))).contains("\n1 | Đếm cầu", "\n2 | Sửa cầu");
    }

    @Test
    void a_table_inside_a_cell_opens_no_columns_of_its_own() {
        String inner = "<w:tc><w:p/><w:tbl>" + RULED + row(cell("a"), cell("b"), cell("c")) + "</w:tbl></w:tc>";

        assertThat(table(HEAD, row(cell("1"), inner, cell("Đội 1"), cell("Quý I"))))
                .endsWith("1 | a / b / c | Đội 1 | Quý I");
    }

    @Test
    void a_frame_around_text_is_no_table() {
        assertThat(table(row(cell("Đoạn một.", "Đoạn hai.")))).isEqualTo("Đoạn một.\n\nĐoạn hai.");
    }

    @Test
    void a_letterhead_with_a_row_for_each_line_is_read_left_column_first() {
        assertThat(table(
                        row(cell("ỦY BAN NHÂN DÂN"), cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
                        row(cell("XÃ TÂN LỘC"), cell("Độc lập - Tự do - Hạnh phúc")),
                        row(cell("Số: 5/KH-UBND"), cell("Tân Lộc, ngày 02 tháng 3 năm 2031")),
                        row(spanning(2, "KẾ HOẠCH"))))
                .isEqualTo("ỦY BAN NHÂN DÂN\n\nXÃ TÂN LỘC\n\nSố: 5/KH-UBND\n\n"
                        + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\n"
                        + "Tân Lộc, ngày 02 tháng 3 năm 2031\n\nKẾ HOẠCH");
    }

    private static String table(String... content) {
        return read("<w:tbl>" + RULED + String.join("", content) + "</w:tbl>", Map.of());
    }

    private static String read(String body, Map<String, String> further) {
        return new DocxReader()
                .read(DocxSamples.written(body, further))
                .document()
                .text();
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String... paragraphs) {
        return withProperties("", paragraphs);
    }

    private static String merged(String how, String text) {
        return withProperties("<w:vMerge w:val=\"" + how + "\"/>", text);
    }

    private static String spanning(int columns, String text) {
        return withProperties("<w:gridSpan w:val=\"" + columns + "\"/>", text);
    }

    private static String withProperties(String properties, String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String paragraph : paragraphs) {
            cell.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return cell.append("</w:tc>").toString();
    }
}
