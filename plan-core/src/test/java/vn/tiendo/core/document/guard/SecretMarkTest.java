package vn.tiendo.core.document.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.shared.VietnameseText;

class SecretMarkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "  TỐI MẬT  ",
                "TUYỆT MẬT",
                "* TỐI MẬT *",
                "[MẬT]",
                "M\u00C2\u0323T",
                "UBND TỈNH\nMẬT\nSố: 12/KH-UBND",
                "ỦY BAN NHÂN DÂN | TUYỆT MẬT",
                "TỐI MẬT     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độ mật: Tối mật",
                "Mức độ mật: mật",
                "độ mật: “Mật”",
                "TÀI LIỆU BÍ MẬT NHÀ NƯỚC",
                "Văn bản thuộc bí mật nhà nước độ Mật",
                "(Tài liệu có danh mục bí mật nhà nước, độ tối mật)"
            })
    void a_mark_of_secrecy_is_seen(String text) {
        assertThat(SecretMark.inText(VietnameseText.nfc(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bảo đảm an toàn, bảo mật thông tin.",
                "BẢO MẬT",
                "Mật độ dân số 120 người/km²",
                "MẬT ĐỘ DÂN SỐ",
                "quyền bí mật thư tín, điện thoại, điện tín",
                "BÍ MẬT THƯ TÍN",
                "Tăng cường công tác bảo vệ bí mật nhà nước trong cơ quan",
                "1. BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Phân công người quản lý tài liệu mật theo quy định",
                "Độ mật: Không",
                "Độ mật:",
                "mật",
                "ong mật",
                "Mật khẩu: không chia sẻ",
                "MẶT TRẬN TỔ QUỐC"
            })
    void ordinary_words_are_no_mark(String text) {
        assertThat(SecretMark.inText(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT_Ke hoach.docx",
                "Kế hoạch (MẬT).pdf",
                "Kế hoạch TỐI MẬT.docx",
                "tuyệt mật.txt",
                "KE-HOACH-TUYET-MAT.pdf",
                "Ke_hoach_MẬT.docx"
            })
    void a_mark_in_the_name_of_a_file_is_seen(String name) {
        assertThat(SecretMark.inFileName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch bảo mật.docx",
                "KẾ HOẠCH BẢO MẬT.docx",
                "KE HOACH MAT TRAN TO QUOC.docx",
                "KẾ HOẠCH BẢO VỆ BÍ MẬT NHÀ NƯỚC.docx",
                "MẬT ĐỘ DÂN CƯ.docx",
                "bí mật.txt",
                "ke-hoach-mat-tran.pdf"
            })
    void an_ordinary_name_is_no_mark(String name) {
        assertThat(SecretMark.inFileName(name)).isFalse();
    }
}
