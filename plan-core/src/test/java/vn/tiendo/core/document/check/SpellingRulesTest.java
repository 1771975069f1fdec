package vn.tiendo.core.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpellingRulesTest {
    @Test
    void a_word_that_is_no_syllable_is_shown_with_what_its_neighbour_tells() {
        assertThat(slips("Tổ chức thưc hiện tốt việc trồng cây")).containsExactly("spelling.syllable [thưc] → thực");
        assertThat(slips("Thực hiệm vụ trồng cây, quyêt tâm tưới cây"))
                .containsExactly("spelling.syllable [quyêt] → quyết");
        assertThat(slips("Phân công cán bộ giữ kênh nhgiêm")).containsExactly("spelling.syllable [nhgiêm]");
        assertThat(slips("Rà soát, thựchiện việc trồng cây"))
                .containsExactly("spelling.syllable [thựchiện] → thực hiện");
    }

    @Test
    void foreign_words_loan_words_names_abbreviations_and_addresses_are_no_slips() {
        assertThat(
                        slips(
                                "Lập fanpage, website, nhóm zalo, quay video clip, in áp phích, panô, làm đường bêtông, đo bằng mét"))
                .isEmpty();
        assertThat(slips("Trồng cây ở buôn Krông Ana, thôn Đắk Tur và xã Ia Pa; ông Y Blin nhận cây"))
                .isEmpty();
        assertThat(
                        slips(
                                "Gửi đ/c trưởng thôn, xem tại tanloc.songvan.gov.vn hoặc thu@tanloc.vn; dài 5km, CTr, QyĐ, PCVP"))
                .isEmpty();
    }

    @Test
    void both_ways_of_placing_the_tone_and_of_writing_the_last_vowel_are_right() {
        assertThat(slips("Uỷ ban, ủy viên, hoà giải, hòa bình, khoẻ mạnh, lí do, lý do, kĩ thuật, kỹ thuật, quí, quý"))
                .isEmpty();
    }

    @Test
    void a_text_that_is_not_vietnamese_is_said_so_once() {
        String foreign = IntStream.range(0, 60)
                .mapToObj(i -> "uûy thöïc hieän ñaûng nghieäp")
                .reduce("", (a, b) -> a + b + " ");
        assertThat(slips(foreign)).hasSize(1).first().asString().startsWith("spelling.unreadable");
    }

    @Test
    void two_syllables_one_mark_away_from_a_compound_are_shown_with_it() {
        assertThat(slips("Làm tốt việc khen thường và theo dõi tinh hình vì phạm"))
                .containsExactly(
                        "spelling.compound [khen thường] → khen thưởng",
                        "spelling.compound [tinh hình] → tình hình",
                        "spelling.compound [vì phạm] → vi phạm");
        assertThat(slips("Các thôn cần cứ kế hoạch này lập sổ")).containsExactly("spelling.compound [cần cứ] → căn cứ");
        assertThat(slips("THỰC HIỆN TINH HÌNH MỚI")).contains("spelling.compound [TINH HÌNH] → TÌNH HÌNH");
    }

    @Test
    void a_pair_that_is_right_or_belongs_to_its_neighbours_is_no_slip() {
        assertThat(
                        slips(
                                "Bắt đầu từ hôm nay, học viện và cộng tác viên chi tiêu tiết kiệm; cơ quan dân cử họp thường kỳ"))
                .isEmpty();
        assertThat(slips("Ban hành chính sách mới; vì thế mỗi trường tự lo")).isEmpty();
        assertThat(slips("Đi xã Văn Bàn")).isEmpty();
        assertThat(slips("Thuyền trên hồ so với năm trước")).isEmpty();
        assertThat(slips("Bảo đảm đường truyền tại nhà văn hóa; kênh truyền tại thôn"))
                .isEmpty();
    }

    @Test
    void what_a_text_says_again_and_again_is_meant() {
        assertThat(
                        slips(
                                "Mở khai trương, khai trường, khai trường, khai trường. Tinh hình một, tinh hình hai, tinh hình ba, tinh hình bốn"))
                .isEmpty();
    }

    @Test
    void some_slips_are_words_and_their_neighbours_tell() {
        assertThat(slips("Phần đầu trồng 500 cây, không đề cây chết"))
                .containsExactly("spelling.compound [Phần đầu] → Phấn đấu", "spelling.compound [không đề] → không để");
        assertThat(slips("Làm phần đầu tiên, phần đầu tư xong thì không đề nghị thêm, không đề cập nữa"))
                .isEmpty();
    }

    @Test
    void an_abbreviation_that_lost_the_stroke_of_its_d_is_shown() {
        assertThat(slips("Trình HDND xã; đội BVDP gặp BVĐP huyện bạn"))
                .containsExactly("spelling.abbreviation [HDND] → HĐND", "spelling.abbreviation [BVDP] → BVĐP");
        assertThat(slips("Gửi UBND, CDC và đội DQTV")).isEmpty();
    }

    private static Stream<String> slips(String sentence) {
        return Looked.in(Looked.state("1. " + sentence + ".\n")).stream().filter(line -> line.startsWith("spelling."));
    }
}
