package vn.tiendo.core.document.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.HowRead;

class SubjectReaderTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
                    Phòng Y tế rà soát trang thiết bị của các trạm. => Phòng Y tế
                    Các cơ sở giáo dục niêm yết số điện thoại đường dây nóng. => Các cơ sở giáo dục
                    Các cơ sở sản xuất, kinh doanh rượu cam kết bảo đảm chất lượng. => Các cơ sở sản xuất, kinh doanh rượu
                    Các cơ quan truyền thông, báo chí tăng cường tin bài về mùa hoa. => Các cơ quan truyền thông, báo chí
                    Các cơ quan, đơn vị được kiểm tra chuẩn bị sổ sách. => Các cơ quan, đơn vị được kiểm tra
                    Các đơn vị được kiểm tra: chuẩn bị sổ sách. => Các đơn vị được kiểm tra
                    Đảng viên được kiểm tra gửi bản tự kiểm điểm. => Đảng viên được kiểm tra
                    Các cơ quan, đơn vị được giao nhiệm vụ báo cáo kết quả. => Các cơ quan, đơn vị được giao nhiệm vụ
                    Các đơn vị chưa nộp báo cáo gửi ngay số liệu. => Các đơn vị
                    Các đơn vị kiểm tra lại số liệu trước khi gửi. => Các đơn vị
                    Các cơ quan phối hợp chặt chẽ trong xử lý vi phạm. => Các cơ quan
                    Các địa phương quản lý chặt chẽ bến đò. => Các địa phương
                    Các đơn vị hoạt động khai thác cát lắp đặt trạm cân. => Các đơn vị hoạt động khai thác cát
                    Ban Quản lý Khu du lịch và Ban Quản lý các Bến xe tỉnh đầu tư, hoàn thiện nhà chờ. => Ban Quản lý Khu du lịch; Ban Quản lý các Bến xe tỉnh
                    Sở Công Thương nêu cao vai trò của hội chợ. => Sở Công Thương
                    UBND xã, phường quyết tâm hoàn thành bến thuyền. => UBND xã, phường
                    Cục Biến đổi khí hậu phối hợp đo mưa. => Cục Biến đổi khí hậu
                    Trung tâm Trợ giúp pháp lý mở tuần lễ tư vấn. => Trung tâm Trợ giúp pháp lý
                    Ngân hàng Chính sách xã hội huyện giải ngân vốn vay. => Ngân hàng Chính sách xã hội huyện
                    Hội Cựu giáo chức và Hội Khuyến học phường quyên góp sách. => Hội Cựu giáo chức; Hội Khuyến học phường
                    Hội Bảo trợ người khuyết tật tỉnh tặng xe lăn. => Hội Bảo trợ người khuyết tật tỉnh
                    Báo và Đài Phát thanh, Truyền hình Hồng Châu mở chuyên mục. => Báo và Đài Phát thanh, Truyền hình Hồng Châu
                    Chủ đầu tư dự án bến cảng san lấp mặt bằng. => Chủ đầu tư dự án bến cảng
                    Các chủ đầu tư cam kết tiến độ. => Các chủ đầu tư
                    Tổ truyền thông xã mở chuyên mục mới. => Tổ truyền thông xã
                    Tổ công nghệ số cộng đồng các thôn hướng dẫn người dân. => Tổ công nghệ số cộng đồng các thôn
                    Đồn Biên phòng Mũi Sẻ: hỗ trợ xuồng máy. => Đồn Biên phòng Mũi Sẻ
                    Đoàn kiểm tra làm việc tại từng bến đò. => Đoàn kiểm tra
                    Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo việc sắp xếp. => Ban cán sự đảng Ủy ban nhân dân tỉnh
                    Hiệp hội Du lịch tỉnh mời gọi hội viên. => Hiệp hội Du lịch tỉnh
                    Liên minh Hợp tác xã tỉnh tổ chức hội chợ. => Liên minh Hợp tác xã tỉnh
                    Cảng vụ hàng hải Mũi Sẻ điều tiết tàu thuyền. => Cảng vụ hàng hải Mũi Sẻ
                    Bộ Chỉ huy Quân sự tỉnh huy động xuồng máy. => Bộ Chỉ huy Quân sự tỉnh
                    Bộ đội Biên phòng tỉnh tuần tra ven biển. => Bộ đội Biên phòng tỉnh
                    Vườn quốc gia Bàu Sen trồng lại rừng. => Vườn quốc gia Bàu Sen
                    Nhà xuất bản Hồng Châu in sách khổ lớn. => Nhà xuất bản Hồng Châu
                    Học viện Nông nghiệp cử giảng viên. => Học viện Nông nghiệp
                    Kiểm toán nhà nước khu vực XX kiểm tra quỹ. => Kiểm toán nhà nước khu vực XX
                    Viện Quy hoạch tỉnh lập bản đồ. => Viện Quy hoạch tỉnh
                    Quỹ Phát triển đất tỉnh ứng vốn. => Quỹ Phát triển đất tỉnh
                    Tạp chí Sông Vân đăng loạt bài. => Tạp chí Sông Vân
                    Giáo viên chủ nhiệm các lớp điểm danh học sinh. => Giáo viên chủ nhiệm các lớp
                    Tổ chuyên môn lập kế hoạch dạy bù. => Tổ chuyên môn
                    Ban Giám hiệu nhà trường phân công trực cổng. => Ban Giám hiệu nhà trường
                    Bí thư Đoàn trường và Hiệu trưởng phát động phong trào. => Bí thư Đoàn trường; Hiệu trưởng
                    Cộng tác viên dân số các thôn thăm từng nhà. => Cộng tác viên dân số các thôn
                    Các chi bộ trực thuộc và tập thể lãnh đạo UBND xã khẩn trương: => Các chi bộ trực thuộc; tập thể lãnh đạo UBND xã
                    Các chi, đảng bộ được kiểm tra báo cáo bằng văn bản. => Các chi, đảng bộ được kiểm tra
                    Các cấp ủy, tổ chức đảng bám sát nghị quyết. => Các cấp ủy; tổ chức đảng
                    Các bộ, cơ quan ngang bộ, UBND các tỉnh có đê rà soát kè. => Các bộ; cơ quan ngang bộ; UBND các tỉnh có đê
                    Các Phòng Nghiệp vụ 1, 2, 3 tham mưu quyết định. => Các Phòng Nghiệp vụ 1, 2, 3
                    Phòng Tuyên truyền, Báo chí - Xuất bản dựng phim. => Phòng Tuyên truyền, Báo chí - Xuất bản
                    Thủ trưởng cơ quan, đơn vị chịu trách nhiệm về số liệu. => Thủ trưởng cơ quan, đơn vị
                    Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội giám sát việc chia quỹ. => Ủy ban MTTQ Việt Nam xã; các tổ chức chính trị - xã hội
                    Trường Trung học cơ sở Bàu Sen 2 trồng cây quanh sân. => Trường Trung học cơ sở Bàu Sen 2
                    Công an xã, BQL chợ Bàu Sen và Điện lực huyện kiểm tra đường dây. => Công an xã; BQL chợ Bàu Sen; Điện lực huyện
                    Văn phòng Sở Phối hợp Phòng Kế hoạch chuẩn bị hội trường. => Văn phòng Sở
                    phòng Quản lý Đô thị lập sổ cây xanh. => phòng Quản lý Đô thị
                    Đồng chí Lê Văn Mẫu phụ trách chung. => Đồng chí Lê Văn Mẫu
                    Đoàn kiểm tra, giám sát làm việc với các thôn. => Đoàn kiểm tra, giám sát
                    Bộ trưởng, Thủ trưởng cơ quan ngang bộ đăng ký việc. => Bộ trưởng; Thủ trưởng cơ quan ngang bộ
                    Ban Chấp hành Đảng bộ xã quyết định việc điều chỉnh. => Ban Chấp hành Đảng bộ xã
                    Các cơ quan, tổ chức hữu quan căn cứ kế hoạch này lập sổ. => Các cơ quan, tổ chức hữu quan
                    Đồng chí Lê Văn Mẫu, Phó Chủ tịch UBND xã trực tiếp chỉ đạo. => Đồng chí Lê Văn Mẫu, Phó Chủ tịch UBND xã
                    Bà Trần Thị Mẫu - Trưởng ban: ký các văn bản. => Bà Trần Thị Mẫu - Trưởng ban
                    Đồng chí Phó Giám đốc Trung tâm phục vụ hành chính công - Phó Trưởng tiểu ban: lập sổ. => Đồng chí Phó Giám đốc Trung tâm phục vụ hành chính công - Phó Trưởng tiểu ban
                    Chuyên viên Cơ quan Ủy ban Mặt trận Tổ quốc xã lập danh sách. => Chuyên viên Cơ quan Ủy ban Mặt trận Tổ quốc xã
                    Ủy ban bầu cử có trách nhiệm niêm yết danh sách. => Ủy ban bầu cử
                    """)
    void the_subject_ends_where_its_name_does(String sentence, String names) {
        assertThat(read(sentence)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
                    Hằng quý, Hội Nông dân xã kiểm tra vườn cây. => Hội Nông dân xã
                    Trong quá trình thực hiện, nếu thấy cần sửa, bổ sung việc của Chương trình, các bộ, ngành, địa phương gửi đề xuất. => các bộ, ngành, địa phương
                    Khi có mưa lớn, Ban Chỉ huy Quân sự xã cắm biển báo. => Ban Chỉ huy Quân sự xã
                    Căn cứ Kế hoạch này, đề nghị các Tổ chuyên môn, Tổ Văn phòng, Đoàn trường đăng ký việc làm. => các Tổ chuyên môn; Tổ Văn phòng; Đoàn trường
                    Khi có kết quả chính thức giao Sở Nội vụ chủ trì phân tích nguyên nhân. => Sở Nội vụ
                    Để nâng cao chất lượng, góp phần giữ sạch các bến đò trên địa bàn huyện, Phòng Y tế mở lớp tập huấn. => Phòng Y tế
                    Đối với các bến đò ngang, thủ trưởng cơ quan, đơn vị bám sát lịch nước. => thủ trưởng cơ quan, đơn vị
                    Căn cứ Chương trình kiểm tra, giám sát toàn khóa của Đảng bộ huyện, hàng năm Ban Thường vụ Đảng ủy lập sổ. => Ban Thường vụ Đảng ủy
                    Đối với hộ ở xa bến thì Hội Nông dân xã chở cây giống đến nhà. => Hội Nông dân xã
                    Trường hợp bến ngập thì trưởng các thôn có trách nhiệm cắm biển. => trưởng các thôn
                    Chậm nhất sau 03 ngày, kể từ ngày ký, Tổ kiểm tra phải gửi biên bản. => Tổ kiểm tra
                    Trước khi mở hội: Phòng Y tế có văn bản đề nghị các cơ quan, địa phương gửi danh sách. => Phòng Y tế
                    Báo cáo dịp rằm tháng Giêng: Công an huyện, Bộ Chỉ huy Quân sự tỉnh báo cáo Trưởng ban. => Công an huyện; Bộ Chỉ huy Quân sự tỉnh
                    Đối với Đoàn kiểm tra: Các thành viên Đoàn giữ bí mật số liệu. => Các thành viên Đoàn
                    Chủ tịch UBND tỉnh giao Sở Nội vụ chủ trì mở lớp. => Sở Nội vụ
                    UBND huyện yêu cầu các phòng, ban thực hiện tốt Kế hoạch này. => các phòng, ban
                    Đồng chí Phó Chủ tịch UBND xã yêu cầu Trạm Y tế báo cáo ngay. => Trạm Y tế
                    Ban Thường vụ Huyện hội phân công các Ủy viên theo dõi cơ sở. => Ban Thường vụ Huyện hội
                    Sở Nội vụ yêu cầu các phòng gửi số liệu. => Sở Nội vụ
                    Các sở giao chỉ tiêu cho từng phòng. => Các sở
                    Đê nghị Hội Luật gia huyện cử báo cáo viên. => Hội Luật gia huyện
                    """)
    void circumstances_topics_and_orders_may_stand_before_it(String sentence, String names) {
        assertThat(read(sentence)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo dõi, đôn đốc các đơn vị, địa phương triển khai kế hoạch.",
                "Căn cứ tình hình thực tế trình Hội đồng nhân dân bố trí vốn cho các cơ quan, đơn vị ở địa phương theo quy định.",
                "Căn cứ nhiệm vụ được giao chỉ đạo ban, ngành, đoàn thể đẩy mạnh phong trào.",
                "Căn cứ Kế hoạch này, xây dựng kế hoạch của đơn vị, địa phương mình, gửi trước ngày 31/3/2031.",
                "Ban hành quy chế giữ chợ.",
                "Hội nghị được tổ chức gọn nhẹ.",
                "Thành phần gồm: Sở Y tế, Sở Nội vụ.",
                "Sở Y tế, Sở Nội vụ.",
                "Sở Tài chính Từ 20 giờ 15 phút ngày 12 tháng 6",
                "Cục Thú y; UBND các xã; các đơn vị liên quan",
                "Đối với UBND các xã nghèo, quan tâm hỗ trợ kinh phí.",
                "Những trường hợp đặc biệt cần báo cáo bằng văn bản.",
                "Cơ quan chủ trì, thành phần, số lượng hộ dự họp.",
                "Tổ chức truyền thông tại các chợ."
            })
    void nobody_is_its_subject(String sentence) {
        assertThat(SubjectReader.read(FlatText.of(sentence))).isNull();
    }

    @Test
    void what_a_slip_points_at_is_marked_as_repaired() {
        Subject subject = SubjectReader.read(FlatText.of("Phòng Nông nghiệp chủ tri mở lớp."));
        assertThat(subject).isNotNull();
        assertThat(subject.bodies()).extracting(b -> b.how()).containsExactly(HowRead.REPAIRED);
        Subject sound = SubjectReader.read(FlatText.of("Phòng Nông nghiệp chủ trì mở lớp."));
        assertThat(sound).isNotNull();
        assertThat(sound.bodies()).extracting(b -> b.how()).containsExactly(HowRead.WRITTEN);
    }

    private static String read(String sentence) {
        Subject subject = SubjectReader.read(FlatText.of(sentence));
        return subject == null
                ? ""
                : subject.bodies().stream().map(b -> b.value()).collect(Collectors.joining("; "));
    }
}
