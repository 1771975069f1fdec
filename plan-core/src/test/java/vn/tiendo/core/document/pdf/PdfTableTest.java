package vn.tiendo.core.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.SourceDocument;

class PdfTableTest {
    private static final float[] XS = {60, 100, 300, 400, 530};
    private static final String[] HEAD = {"STT", "Nội dung công việc", "Chủ trì", "Thời gian"};
    private static final String WORDS =
            "Ủy ban nhân dân xã ban hành kế hoạch với những nhiệm vụ cụ thể như trong bảng sau đây.";

    @Test
    void a_table_drawn_with_rules_comes_out_in_rows_and_cells() {
        String text = new PdfPages()
                .page()
                .text(WORDS, 60, 80)
                .grid(XS, new float[] {100, 120, 160, 180})
                .row(XS, 114, HEAD)
                .row(XS, 134, "1", "Kiểm đếm số hộ cần sửa nhà ở", "Văn phòng", "Quý II/2031")
                .text("trước mùa mưa bão", 104, 150)
                .row(XS, 174, "2", "Lập sổ theo dõi", "", "Tháng 9/2031")
                .text("Ghi chú: các thôn tự bố trí nhân lực.", 60, 220)
                .read();

        assertThat(text).isEqualTo(WORDS + """


                STT | Nội dung công việc | Chủ trì | Thời gian
                1 | Kiểm đếm số hộ cần sửa nhà ở trước mùa mưa bão | Văn phòng | Quý II/2031
                2 | Lập sổ theo dõi |  | Tháng 9/2031

                Ghi chú: các thôn tự bố trí nhân lực.""");
    }

    @Test
    void a_cell_merged_over_rows_says_the_same_for_each_and_a_group_row_is_one_cell() {
        String text = new PdfPages()
                .page()
                .text(WORDS, 60, 80)
                .grid(new float[] {60, 530}, new float[] {100, 120, 140, 200})
                .rule(100, 100, 100, 120)
                .rule(100, 140, 100, 200)
                .rule(300, 100, 300, 120)
                .rule(300, 140, 300, 200)
                .rule(400, 100, 400, 120)
                .rule(400, 140, 400, 200)
                .rule(60, 160, 300, 160)
                .rule(400, 160, 530, 160)
                .rule(60, 180, 300, 180)
                .rule(400, 180, 530, 180)
                .row(XS, 114, HEAD)
                .row(XS, 134, "I. VỀ ĐỜI SỐNG CỦA NHÂN DÂN")
                .row(XS, 154, "1", "Sửa nhà", "", "Quý I")
                .row(XS, 174, "2", "Sửa giếng", "Phòng Kinh tế", "Quý II")
                .row(XS, 194, "3", "Sửa cầu", "", "Quý III")
                .read();

        assertThat(text).endsWith("""
                I. VỀ ĐỜI SỐNG CỦA NHÂN DÂN |  |  |\s
                1 | Sửa nhà | Phòng Kinh tế | Quý I
                2 | Sửa giếng | Phòng Kinh tế | Quý II
                3 | Sửa cầu | Phòng Kinh tế | Quý III""");
    }

    @Test
    void over_a_page_the_head_stands_once_and_a_row_that_is_cut_is_whole_again() {
        SourceDocument read = new PdfReader()
                .read(new PdfPages()
                        .page()
                        .text(WORDS, 60, 80)
                        .grid(XS, new float[] {100, 120, 140, 170})
                        .row(XS, 114, HEAD)
                        .row(XS, 134, "1", "Sửa nhà", "Văn phòng", "Quý I")
                        .row(XS, 154, "2", "Vét kênh từ đập Khe Gỗ", "Phòng Kinh tế", "Trước 30/")
                        .page()
                        .text("2", 300, 40)
                        .grid(XS, new float[] {60, 80, 110, 130})
                        .row(XS, 74, HEAD)
                        .row(XS, 94, "", "đến cánh đồng Bãi Giữa", "", "6/2031")
                        .row(XS, 124, "3", "Trồng cây chắn gió ven sông", "Hội Nông dân xã", "Tháng 8")
                        .text(
                                "Các đơn vị nêu trong bảng căn cứ nhiệm vụ được giao tổ chức thực hiện nghiêm túc.",
                                60,
                                170)
                        .bytes())
                .document();

        assertThat(read.text()).endsWith("""
                1 | Sửa nhà | Văn phòng | Quý I
                2 | Vét kênh từ đập Khe Gỗ đến cánh đồng Bãi Giữa | Phòng Kinh tế | Trước 30/6/2031
                3 | Trồng cây chắn gió ven sông | Hội Nông dân xã | Tháng 8

                Các đơn vị nêu trong bảng căn cứ nhiệm vụ được giao tổ chức thực hiện nghiêm túc.""");
        assertThat(read.text()).containsOnlyOnce("STT");
        assertThat(read.text().substring(read.pageStarts().getLast())).startsWith("3 | Trồng cây");
    }

    @Test
    void a_merged_cell_goes_on_over_the_page() {
        float[] upper = {100, 120, 140};
        String text = new PdfPages()
                .page()
                .text(WORDS, 60, 80)
                .grid(XS, upper)
                .row(XS, 114, HEAD)
                .rule(60, 160, 300, 160)
                .rule(400, 160, 530, 160)
                .rule(60, 180, 530, 180)
                .rule(60, 140, 60, 180)
                .rule(100, 140, 100, 180)
                .rule(300, 140, 300, 180)
                .rule(400, 140, 400, 180)
                .rule(530, 140, 530, 180)
                .row(XS, 134, "1", "Sửa nhà", "Văn phòng", "Quý I")
                .row(XS, 154, "2", "Sửa kênh", "Phòng Kinh tế", "Quý II")
                .row(XS, 174, "3", "Sửa đập", "", "Quý II")
                .page()
                .grid(XS, new float[] {60, 80, 100})
                .row(XS, 74, "4", "Sửa cầu tràn qua suối", "", "Quý III")
                .row(XS, 94, "5", "Sửa chợ", "Công an xã", "Quý III")
                .text("Các đơn vị nêu trong bảng căn cứ nhiệm vụ được giao tổ chức thực hiện nghiêm túc.", 60, 170)
                .read();

        assertThat(text)
                .contains(
                        "3 | Sửa đập | Phòng Kinh tế | Quý II\n4 | Sửa cầu tràn qua suối | Phòng Kinh tế | Quý III\n5 |");
    }

    @Test
    void pages_across_are_read_whichever_way_they_are_stored() {
        float[] xs = {60, 110, 460, 620, 780};
        String plain = across(new PdfPages().landscape(), xs).read();

        assertThat(plain).endsWith("1 | Kiểm đếm | Văn phòng | Quý II/2031");
        assertThat(across(new PdfPages().turned(), xs).read()).isEqualTo(plain);
    }

    private static PdfPages across(PdfPages page, float[] xs) {
        return page.text(WORDS, 60, 80)
                .grid(xs, new float[] {100, 120, 140})
                .row(xs, 114, HEAD)
                .row(xs, 134, "1", "Kiểm đếm", "Văn phòng", "Quý II/2031");
    }

    @Test
    void bars_of_ink_are_rules_and_words_underlined_are_no_table() {
        PdfPages page = new PdfPages().page().text(WORDS, 60, 80).bar(60, 84, 530, 84);
        for (float y : new float[] {100, 120, 140}) {
            page.bar(60, y, 530, y);
        }
        IntStream.range(0, XS.length).forEach(at -> page.bar(XS[at], 100, XS[at], 140.5f));

        assertThat(page.row(XS, 114, HEAD)
                        .row(XS, 134, "1", "Kiểm đếm", "Văn phòng", "Quý II")
                        .read())
                .isEqualTo(WORDS
                        + "\n\nSTT | Nội dung công việc | Chủ trì | Thời gian\n1 | Kiểm đếm | Văn phòng | Quý II");
    }

    @Test
    void rows_without_rules_between_them_are_told_by_their_numbers() {
        String text = new PdfPages()
                .page()
                .text(WORDS, 60, 80)
                .grid(XS, new float[] {100, 120, 190})
                .row(XS, 114, HEAD)
                .row(XS, 134, "1", "Kiểm đếm số hộ cần sửa nhà ở", "Văn phòng", "Quý II")
                .row(XS, 148, "", "trước mùa mưa bão")
                .row(XS, 162, "2", "Lập sổ theo dõi", "Trạm Y tế", "Quý III")
                .read();

        assertThat(text).endsWith("""
                1 | Kiểm đếm số hộ cần sửa nhà ở trước mùa mưa bão | Văn phòng | Quý II
                2 | Lập sổ theo dõi | Trạm Y tế | Quý III""");
    }

    @Test
    void a_table_without_any_rule_is_found_by_the_white_between_its_columns() {
        String text = new PdfPages()
                .page()
                .text(WORDS, 60, 80)
                .row(XS, 114, HEAD)
                .row(XS, 134, "1", "Kiểm đếm số hộ cần sửa", "Văn phòng", "Quý II")
                .row(XS, 148, "", "nhà ở trước mùa mưa bão", "", "năm 2031")
                .row(XS, 170, "2", "Lập sổ theo dõi", "Trạm Y tế", "Quý III")
                .text(WORDS, 60, 210)
                .read();

        assertThat(text).isEqualTo(WORDS + """


                STT | Nội dung công việc | Chủ trì | Thời gian
                1 | Kiểm đếm số hộ cần sửa nhà ở trước mùa mưa bão | Văn phòng | Quý II năm 2031
                2 | Lập sổ theo dõi | Trạm Y tế | Quý III

                """ + WORDS);
    }
}
