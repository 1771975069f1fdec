package vn.tiendo.core.document.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;

class BodyListTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
                    Sở Y tế, Công an tỉnh và UBND các xã, phường => Sở Y tế; Công an tỉnh; UBND các xã, phường
                    Các sở, ban, ngành; các đoàn thể xã => Các sở, ban, ngành; các đoàn thể xã
                    Phòng Văn hóa, Khoa học và Thông tin => Phòng Văn hóa, Khoa học và Thông tin
                    Văn phòng HĐND và UBND xã => Văn phòng HĐND và UBND xã
                    Công an tỉnh, BQL Khu du lịch tỉnh, Thống kê tỉnh => Công an tỉnh; BQL Khu du lịch tỉnh; Thống kê tỉnh
                    UBND các xã, phường, doanh nghiệp => UBND các xã, phường; doanh nghiệp
                    Sở GD&ĐT, Báo và Đài PT-TH tỉnh, cơ sở đào tạo => Sở GD&ĐT; Báo và Đài PT-TH tỉnh; cơ sở đào tạo
                    Đồng chí Lê Văn Mẫu, Phó Chủ tịch; đồng chí Trần Thị Mẫu => Đồng chí Lê Văn Mẫu, Phó Chủ tịch; đồng chí Trần Thị Mẫu
                    Các phòng chuyên môn (Y tế, Nội vụ): => Các phòng chuyên môn
                    doanh nghiệp trong tỉnh, hợp tác xã => doanh nghiệp trong tỉnh; hợp tác xã
                    Thủ trưởng các cơ quan, đơn vị => Thủ trưởng các cơ quan, đơn vị
                    các sở ban ngành và địa phương => các sở ban ngành; địa phương
                    Các cơ quan, đơn vị được kiểm tra => Các cơ quan, đơn vị được kiểm tra
                    các bộ quản lý ngành, lĩnh vực theo chức năng, nhiệm vụ được giao => các bộ quản lý ngành, lĩnh vực
                    VTV, VOV, TTXVN, các địa phương => VTV; VOV; TTXVN; các địa phương
                    các tổ chức chính trị - xã hội, tổ chức thành viên của Mặt trận => các tổ chức chính trị - xã hội; tổ chức thành viên của Mặt trận
                    Chánh Văn phòng, các đồng chí Chuyên viên Văn phòng => Chánh Văn phòng; các đồng chí Chuyên viên Văn phòng
                    các Ủy ban, Chủ nhiệm Văn phòng, lãnh đạo Ủy ban Dân tộc => các Ủy ban; Chủ nhiệm Văn phòng; lãnh đạo Ủy ban Dân tộc
                    """)
    void names_are_parted_where_a_new_body_begins(String list, String names) {
        assertThat(joined(BodyList.split(FlatText.of(list)))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
                    Hội Nông dân xã: => Hội Nông dân xã
                    Tổ đảng ở Thường trực Ban Kinh tế => Tổ đảng ở Thường trực Ban Kinh tế
                    Phó Chủ tịch phụ trách lĩnh vực Văn hóa, Xã hội: => Phó Chủ tịch phụ trách lĩnh vực Văn hóa, Xã hội
                    Chuyên viên phụ trách công tác giám sát và phản biện => Chuyên viên phụ trách công tác giám sát và phản biện
                    UBND các xã, phường có làng nghề: => UBND các xã, phường có làng nghề
                    Mặt trận, đoàn thể đổi mới hoạt động => Mặt trận; đoàn thể
                    Các đơn vị được kiểm tra => Các đơn vị được kiểm tra
                    ĐOÀN KIỂM TRA, ĐƠN VỊ ĐƯỢC KIỂM TRA, THỜI GIAN KIỂM TRA => ''
                    NHIỆM VỤ CỦA TỪNG CƠ QUAN => ''
                    Ủy ban nhân dân xã, chỉ đạo các đơn vị: => Ủy ban nhân dân xã
                    Sở Nội vụ (cơ quan thường trực của Ban Chỉ đạo): => Sở Nội vụ
                    Để giữ sạch bến đò, đồng chí Phó Chủ tịch UBND tỉnh yêu cầu các sở, ngành làm tốt các việc sau: => các sở, ngành
                    """)
    void a_heading_names_bodies_or_a_topic(String heading, String names) {
        assertThat(joined(HeadingBodies.of(FlatText.of(heading)))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
                    Giám sát việc dùng vốn (do Ủy ban Kiểm tra Huyện ủy chủ trì). => Ủy ban Kiểm tra Huyện ủy
                    Xe đưa đón do Văn phòng Sở bố trí. => Văn phòng Sở
                    Tham luận về ôn thi - Trường THPT Bàu Sen 2 hỗ trợ thực hiện. => Trường THPT Bàu Sen 2
                    Tham gia hội thi do Sở Y tế tổ chức. => ''
                    Các dự án do Công ty Cấp nước làm chủ đầu tư phải xong sớm. => ''
                    """)
    void who_does_it_may_stand_at_the_end(String sentence, String names) {
        assertThat(joined(Agent.in(FlatText.of(sentence)))).isEqualTo(names);
    }

    private static String joined(java.util.List<Found<String>> names) {
        return names.stream().map(Found::value).collect(Collectors.joining("; "));
    }
}
