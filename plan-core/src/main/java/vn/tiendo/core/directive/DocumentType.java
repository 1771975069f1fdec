package vn.tiendo.core.directive;

import java.util.Arrays;
import java.util.Optional;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.shared.VietnameseText;

/**
 * Tên loại văn bản with its abbreviation (Nghị định 30/2020/NĐ-CP, Phụ lục III; Quy định 399-QĐ/TW). The abbreviation
 * does not tell the type back: QĐ is both Quyết định and Quy định of the Party.
 */
@Getter
@RequiredArgsConstructor
public enum DocumentType {
    NGHI_QUYET("Nghị quyết", "NQ"),
    CHI_THI("Chỉ thị", "CT"),
    KET_LUAN("Kết luận", "KL"),
    QUYET_DINH("Quyết định", "QĐ"),
    QUY_DINH("Quy định", "QĐ"),
    QUY_CHE("Quy chế", "QC"),
    CHUONG_TRINH("Chương trình", "CTr"),
    CHUONG_TRINH_HANH_DONG("Chương trình hành động", "CTr"),
    KE_HOACH("Kế hoạch", "KH"),
    HUONG_DAN("Hướng dẫn", "HD"),
    THONG_BAO("Thông báo", "TB"),
    DE_AN("Đề án", "ĐA"),
    PHUONG_AN("Phương án", "PA"),
    BAO_CAO("Báo cáo", "BC"),
    CONG_VAN("Công văn", "CV"),
    CONG_DIEN("Công điện", "CĐ"),
    LUAT("Luật", "L"),
    NGHI_DINH("Nghị định", "NĐ"),
    THONG_TU("Thông tư", "TT");

    private final String title;
    private final String code;

    /** By the word as written, any case, any marks. */
    public static Optional<DocumentType> named(String word) {
        String folded = VietnameseText.fold(word);
        return Arrays.stream(values())
                .filter(t -> VietnameseText.fold(t.title).equals(folded))
                .findFirst();
    }
}
