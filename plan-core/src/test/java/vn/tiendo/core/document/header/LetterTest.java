package vn.tiendo.core.document.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParsedDocument;

class LetterTest {
    private static final String LETTER = """
            ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH SÔNG VÂN                     Độc lập - Tự do - Hạnh phúc

            Số:      /UBND-KT             Sông Vân, ngày     tháng 6 năm 2031
            V/v tăng cường quản lý
            bến bãi theo Kế hoạch
            số 45/KH-UBND ngày 20/02/2031

                       Kính gửi:
                            - Các sở, ban, ngành tỉnh;
                            - Công an tỉnh, Ủy ban nhân dân các xã,
                              phường.

            Xét đề nghị của Sở Xây dựng, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
            1. Sở Xây dựng
            - Rà soát bến bãi, xong trong tháng 8/2031.
            2. Công an tỉnh
            - Tuần tra ven sông.
            Nơi nhận:
            - Như trên;
            - Lưu: VT, KT.
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Lê Văn Mẫu
            """;

    @Test
    void the_subject_of_a_letter_stands_below_its_number() {
        ParsedDocument letter = parse(LETTER);
        assertThat(value(letter.header().subject()))
                .isEqualTo("tăng cường quản lý bến bãi theo Kế hoạch số 45/KH-UBND ngày 20/02/2031");
        assertThat(value(letter.header().issuer())).isEqualTo("Ủy ban nhân dân tỉnh Sông Vân");
        assertThat(value(letter.header().symbol())).isEqualTo("UBND-KT");
        assertThat(value(letter.header().date())).isEqualTo("2031-06");
    }

    @Test
    void a_party_letter_prints_its_subject_without_v_v() {
        ParsedDocument letter = parse("""
                ĐẢNG BỘ TỈNH SÔNG VÂN
                ĐẢNG ỦY XÃ TÂN LỘC
                *
                Số 12-CV/ĐU
                Về thực hiện Kết luận số 45-KL/TW
                ngày 02/3/2031 của Ban Bí thư
                ĐẢNG CỘNG SẢN VIỆT NAM
                Tân Lộc, ngày 5 tháng 4 năm 2031
                Kính gửi: - HĐND, UBND xã,
                - Các chi bộ.
                Ban Thường vụ Đảng ủy yêu cầu:
                1. Giao Văn phòng Đảng ủy lập sổ theo dõi.
                """);
        assertThat(value(letter.header().subject()))
                .isEqualTo("thực hiện Kết luận số 45-KL/TW ngày 02/3/2031 của Ban Bí thư");
        assertThat(value(letter.header().issuer())).isEqualTo("Đảng ủy xã Tân Lộc");
        assertThat(value(letter.header().date())).isEqualTo("2031-04-05");
        assertThat(value(letter.header().place())).isEqualTo("Tân Lộc");
    }

    @Test
    void the_date_below_the_subject_is_no_part_of_it() {
        ParsedDocument letter = parse("""
                UBND TỈNH SÔNG VÂN
                BAN CHỈ ĐẠO TRỒNG CÂY VÀ
                GIỮ RỪNG ĐẦU NGUỒN
                Số:        /BCĐ
                V/v trồng cây ven kênh
                và giữ rừng
                Sông Vân, ngày       tháng  8  năm 2031
                Kính gửi:
                - Các sở, ban, ngành.
                Ban Chỉ đạo yêu cầu:
                1. Trồng cây ven kênh.
                """);
        assertThat(value(letter.header().subject())).isEqualTo("trồng cây ven kênh và giữ rừng");
        assertThat(value(letter.header().symbol())).isEqualTo("BCĐ");
        assertThat(value(letter.header().date())).isEqualTo("2031-08");
    }

    @Test
    void those_a_letter_is_addressed_to_are_no_tasks_and_who_asks_is_no_doer() {
        ParsedDocument letter = parse(LETTER);
        assertThat(letter.tasks()).hasSize(2);
        assertThat(letter.tasks().getFirst().lead().getFirst().value()).isEqualTo("Sở Xây dựng");
        assertThat(letter.closing().recipients()).hasSize(2);
    }

    @Test
    void the_first_lines_of_a_letter_may_be_bullets() {
        ParsedDocument letter = parse("""
                ĐẢNG ỦY XÃ TÂN LỘC
                Số 12-CV/ĐU
                về việc trồng cây
                Kính gửi: Các chi bộ trực thuộc
                Để chuẩn bị Tết trồng cây, Đảng ủy đề nghị:
                - Chi bộ thôn Đông chuẩn bị cây giống.
                - Chi bộ thôn Đoài đào hố.
                """);
        assertThat(letter.tasks()).hasSize(2);
        assertThat(value(letter.header().subject())).isEqualTo("trồng cây");
    }

    @Test
    void a_letter_of_running_paragraphs_gives_its_tasks_in_orders_and_its_recipients_are_none() {
        ParsedDocument letter = parse("""
                UBND XÃ TÂN LỘC
                Số: 12/UBND-KT
                V/v trồng cây ven kênh
                Kính gửi: Hội Nông dân xã

                Phòng Kinh tế đã có báo cáo về cây ven kênh.
                Giao Hội Nông dân xã vận động hội viên trồng cây ven kênh, xong trước ngày 05/8/2031.
                Đề nghị Trạm Y tế xã cử người trực.
                Nơi nhận:
                - Như trên;
                - Chủ tịch UBND xã;
                - Lưu: VT.
                CHỦ TỊCH
                Lê Văn Mẫu
                """);
        assertThat(letter.tasks().stream().map(task -> task.lead().getFirst().value()))
                .containsExactly("Hội Nông dân xã", "Trạm Y tế xã");
        assertThat(letter.closing().recipients()).hasSize(3);
    }

    @Test
    void an_order_right_below_those_addressed_is_none_of_them() {
        ParsedDocument letter = parse("""
                UBND XÃ TÂN LỘC
                Số: 12/UBND-KT
                V/v trồng cây ven kênh
                Kính gửi: Hội Nông dân xã
                Giao Hội Nông dân xã trồng cây ven kênh.
                Nơi nhận:
                - Như trên;
                CHỦ TỊCH
                Lê Văn Mẫu
                """);
        assertThat(letter.tasks()).hasSize(1);
        assertThat(letter.closing().recipients()).hasSize(1);
    }

    @Test
    void the_body_begins_behind_a_preamble_even_without_a_number() {
        ParsedDocument plan = parse("""
                THÔNG BÁO
                Kết luận cuộc họp về bến thuyền

                Sau khi nghe các phòng báo cáo, Chủ tịch UBND xã kết luận như sau:
                Chủ tịch UBND xã yêu cầu các thôn làm ngay các việc sau:
                1. Đếm thuyền ven sông.
                """);
        assertThat(plan.tasks().getFirst().lead().getFirst().value()).isEqualTo("các thôn");
    }

    private static ParsedDocument parse(String text) {
        return new DocumentParser().parse(SourceDocument.of(text));
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
