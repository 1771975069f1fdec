package vn.tiendo.core.document.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.document.noise.FlatText;

class CooperationTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
                    Phối hợp với chính quyền địa phương trong giữ gìn trật tự bến đò. => chính quyền địa phương
                    Phối hợp với chính quyền địa phương thực hiện rà soát hộ nghèo. => chính quyền địa phương
                    Phối hợp với các cơ quan Trung ương trong đo mưa. => các cơ quan Trung ương
                    Phối hợp với các cơ quan chủ trì trong tổ chức thực hiện. => các cơ quan chủ trì
                    Chủ trì, phối hợp với các Sở, ban ngành, chủ đầu tư kinh doanh bến cảng trên địa bàn lập hồ sơ. => các Sở, ban ngành; chủ đầu tư kinh doanh bến cảng trên địa bàn
                    Phối hợp với Ban Quản lý Khu du lịch trong chuyển bến đò sang bến phao. => Ban Quản lý Khu du lịch
                    Phối hợp với các sở, ngành liên quan giải đáp, tháo gỡ vướng mắc. => các sở, ngành liên quan
                    Phối hợp với các cơ quan liên quan có giải pháp ngăn ngừa. => các cơ quan liên quan
                    Chủ trì, phối hợp các trường và các cơ sở giáo dục nghề nghiệp trong và ngoài tỉnh mở lớp. => các trường; các cơ sở giáo dục nghề nghiệp trong và ngoài tỉnh
                    Trạm Y tế cùng với Cảng vụ hàng hải Mũi Sẻ bảo đảm cấp cứu. => Cảng vụ hàng hải Mũi Sẻ
                    Chủ trì, phối hợp với Báo và Phát thanh, Truyền hình tỉnh, Tạp chí Sông Vân... thường xuyên đưa tin. => Báo và Phát thanh, Truyền hình tỉnh; Tạp chí Sông Vân
                    Chủ trì, phối họp với Phòng Tài chính - Kế hoạch lập dự toán. => Phòng Tài chính - Kế hoạch
                    Phối hợp với Quỹ bảo trợ trẻ em, doanh nghiệp sửa cầu phao. => Quỹ bảo trợ trẻ em; doanh nghiệp
                    Phối hợp với Sở Giao thông vận tải thúc đẩy sửa cầu phao. => Sở Giao thông vận tải
                    Phối hợp Phòng Nghiệp vụ, Công an xã tuần tra. => Phòng Nghiệp vụ; Công an xã
                    Phối hợp với các nhà đầu tư thứ cấp đăng ký đấu nối. => các nhà đầu tư thứ cấp
                    """)
    void partners_end_where_their_names_do(String sentence, String names) {
        assertThat(Cooperation.partners(FlatText.of(sentence)).stream()
                        .map(b -> b.value())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phối hợp mở lớp tập huấn.",
                "Ban hành quy chế phối hợp giữa Công an với Quân sự.",
                "Thực hiện chương trình phối hợp với Hội Nông dân.",
                "Kết hợp kiểm tra với thanh tra."
            })
    void cooperation_without_a_name_or_between_others_has_none(String sentence) {
        assertThat(Cooperation.partners(FlatText.of(sentence))).isEmpty();
    }
}
