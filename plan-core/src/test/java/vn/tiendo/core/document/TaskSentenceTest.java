package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadTask;

class TaskSentenceTest {
    @Test
    void the_subject_leads_and_who_stands_after_phoi_hop_cooperates() {
        ReadTask task = TaskSentence.read("Phòng Văn hóa chủ trì, phối hợp với Huyện đoàn mở Ngày hội.", 2031);
        assertThat(values(task.lead())).containsExactly("Phòng Văn hóa");
        assertThat(values(task.cooperating())).containsExactly("Huyện đoàn");
    }

    @Test
    void spans_are_offsets_into_the_sentence() {
        String sentence = "2.  **Giao** Ban  Dân vận theo dõi trước ngày 05/12/2031.";
        ReadTask task = TaskSentence.read(sentence, 2031);
        assertThat(task.lead().getFirst().span().of(sentence)).isEqualTo("Ban  Dân vận");
        assertThat(task.when().phrase().span().of(sentence)).isEqualTo("trước ngày 05/12/2031");
    }

    @Test
    void a_comma_inside_a_name_or_a_class_does_not_split_it() {
        assertThat(lead("Phòng Văn hóa, Khoa học và Thông tin; các sở, ban, ngành; UBND các xã, thị trấn lập sổ."))
                .containsExactly("Phòng Văn hóa, Khoa học và Thông tin", "các sở, ban, ngành", "UBND các xã, thị trấn");
        assertThat(lead("Văn phòng HĐND và UBND xã, Phòng Văn hóa - Xã hội tham mưu ban hành quyết định."))
                .containsExactly("Văn phòng HĐND và UBND xã", "Phòng Văn hóa - Xã hội");
        assertThat(lead("Thường trực HĐND, UBND huyện giám sát việc thực hiện."))
                .containsExactly("Thường trực HĐND", "UBND huyện");
    }

    @Test
    void ministries_and_bodies_of_their_rank_are_two_classes() {
        assertThat(lead("Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ rà soát văn bản."))
                .containsExactly("Các bộ", "cơ quan ngang bộ", "cơ quan thuộc Chính phủ");
        assertThat(lead("Đài Truyền hình Việt Nam, Thông tấn xã Việt Nam đưa tin về ngày hội."))
                .containsExactly("Đài Truyền hình Việt Nam", "Thông tấn xã Việt Nam");
    }

    @Test
    void an_order_behind_a_topic_names_the_doer() {
        assertThat(lead("Đối với đường vào bến: Giao Phòng Kinh tế chủ trì làm việc với các hộ dân."))
                .containsExactly("Phòng Kinh tế");
        assertThat(lead("Tăng cường phối hợp giữa các cơ quan: Phòng Kinh tế, Công an xã trong tuần tra ven sông."))
                .isEmpty();
    }

    @Test
    void members_of_a_body_go_with_the_body_and_a_small_word_may_belong_to_a_name() {
        ReadTask task = TaskSentence.read(
                "Các thành viên khác trong tiểu ban chủ động phối hợp với các thành viên trong tiểu ban treo cờ.",
                2031);
        assertThat(values(task.lead())).containsExactly("Các thành viên khác trong tiểu ban");
        assertThat(values(task.cooperating())).containsExactly("các thành viên trong tiểu ban");
        assertThat(lead("Trung tâm phục vụ hành chính công xã bố trí bàn hướng dẫn."))
                .containsExactly("Trung tâm phục vụ hành chính công xã");
        assertThat(values(TaskSentence.read(
                                "Phối hợp với Bộ Nội vụ, Tổng Liên đoàn Lao động Việt Nam rà soát chế độ.", 2031)
                        .cooperating()))
                .containsExactly("Bộ Nội vụ", "Tổng Liên đoàn Lao động Việt Nam");
    }

    @Test
    void a_figure_may_belong_to_a_name() {
        assertThat(lead("UBND xã Tân Lộc 2: Rà soát hồ sơ của các hộ.")).containsExactly("UBND xã Tân Lộc 2");
        assertThat(lead("Ban Quản lý dự án đầu tư xây dựng số 1, Trung tâm Phát triển quỹ đất tỉnh đo đạc."))
                .containsExactly("Ban Quản lý dự án đầu tư xây dựng số 1", "Trung tâm Phát triển quỹ đất tỉnh");
    }

    @Test
    void a_word_that_names_a_kind_of_body_elsewhere_says_here_what_the_body_does() {
        assertThat(lead("Giao Trung tâm chủ trì lập sổ bến thuyền.")).containsExactly("Trung tâm");
        assertThat(lead("Cơ quan chủ trì lập sổ bến thuyền.")).containsExactly("Cơ quan chủ trì");
        assertThat(lead("Ban Quản lý bến thuyền đẩy nhanh tiến độ.")).containsExactly("Ban Quản lý bến thuyền");
        assertThat(lead("Đến nay, 13/14 phòng, ban, ngành đã lập sổ. Giao Phòng Kinh tế chủ trì tổng hợp."))
                .containsExactly("Phòng Kinh tế");
    }

    @Test
    void a_name_ends_where_another_act_begins_and_capitals_in_running_words_are_a_name() {
        ReadTask task = TaskSentence.read(
                "Giao Sở Y tế chủ trì, phối hợp với VCCL và các đơn vị đồng thời rà soát hồ sơ.", 2031);
        assertThat(values(task.cooperating())).containsExactly("VCCL", "các đơn vị");
    }

    @Test
    void words_that_only_look_like_a_body_are_none() {
        assertThat(lead("Ban hành quy chế làm việc.")).isEmpty();
        assertThat(lead("Phòng, chống cháy nổ tại các chợ.")).isEmpty();
        assertThat(lead("Tổ chức hội nghị tổng kết.")).isEmpty();
        assertThat(lead("Hội nghị tổng kết được tổ chức gọn nhẹ.")).isEmpty();
    }

    @Test
    void whom_the_lead_directs_or_whose_work_is_improved_does_not_lead() {
        assertThat(lead("Phòng Y tế chỉ đạo trạm y tế tham mưu UBND xã.")).containsExactly("Phòng Y tế");
        assertThat(lead("Đổi mới hoạt động của Hội Nông dân.")).isEmpty();
        assertThat(lead("Đối với UBND các xã nghèo, quan tâm hỗ trợ kinh phí.")).isEmpty();
    }

    @Test
    void de_nghi_is_a_request_and_giao_an_order() {
        assertThat(TaskSentence.read("Đề nghị Hội Khuyến học huyện vận động tặng sách.", null)
                        .request())
                .isTrue();
        assertThat(TaskSentence.read("Giao Ban Dân vận theo dõi.", null).request())
                .isFalse();
    }

    @Test
    void a_word_of_time_or_circumstance_may_stand_before_the_subject() {
        assertThat(lead("Hằng quý, Hội Nông dân xã kiểm tra cây trồng.")).containsExactly("Hội Nông dân xã");
        assertThat(lead("Trên cơ sở kế hoạch của huyện, UBND các xã xây dựng kế hoạch."))
                .containsExactly("UBND các xã");
        assertThat(lead("Về kinh phí mua thuyền, yêu cầu Phòng Kinh tế cân đối."))
                .containsExactly("Phòng Kinh tế");
    }

    @Test
    void attribute_lines_run_on_in_one_sentence_beat_it() {
        ReadTask task = TaskSentence.read(
                "Tập huấn cho trưởng thôn. Đơn vị chủ trì: Phòng Nội vụ. Phối hợp: Công an xã. Thời gian: quý II/2031. Sản phẩm: Báo cáo lớp học.",
                2031);
        assertThat(values(task.lead())).containsExactly("Phòng Nội vụ");
        assertThat(values(task.cooperating())).containsExactly("Công an xã");
        assertThat(task.when().phrase().value()).isEqualTo("quý II/2031");
        assertThat(task.product().value()).isEqualTo("Báo cáo lớp học");
    }

    @Test
    void cooperation_without_a_name_or_between_others_has_no_partners() {
        assertThat(TaskSentence.read("Phối hợp mở lớp tập huấn.", null).cooperating())
                .isEmpty();
        assertThat(TaskSentence.read("Thực hiện quy chế phối hợp giữa Công an với Quân sự.", null)
                        .cooperating())
                .isEmpty();
    }

    private static List<String> lead(String sentence) {
        return values(TaskSentence.read(sentence, 2031).lead());
    }

    private static List<String> values(List<Found<String>> found) {
        return found.stream().map(Found::value).toList();
    }
}
