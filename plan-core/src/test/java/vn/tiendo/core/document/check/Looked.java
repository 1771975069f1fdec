package vn.tiendo.core.document.check;

import java.util.List;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.ParseProblem;

/** Made-up plans without a fault, into which a test puts one; and what is found in them. */
final class Looked {
    static final String STATE_HEAD = """
            ỦY BAN NHÂN DÂN
            XÃ TÂN LỘC
            Số: 12/KH-UBND
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Tân Lộc, ngày 05 tháng 3 năm 2031

            KẾ HOẠCH
            Trồng cây năm 2031

            Thực hiện Kế hoạch số 45/KH-UBND ngày 20/02/2031 của UBND tỉnh Sông Vân về trồng cây, UBND xã ban hành Kế hoạch như sau:
            """;
    static final String STATE_TAIL = """

            Nơi nhận:
            - UBND tỉnh (để b/c);
            - Các phòng, ban xã;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Lê Văn Mẫu
            """;
    static final String PARTY_HEAD = """
            ĐẢNG BỘ TỈNH SÔNG VÂN
            ĐẢNG ỦY XÃ TÂN LỘC
            *
            Số 07-KH/ĐU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Tân Lộc, ngày 05 tháng 3 năm 2031

            KẾ HOẠCH
            trồng cây năm 2031

            Thực hiện Kế hoạch số 45-KH/TU ngày 20/02/2031 của Ban Thường vụ Tỉnh ủy về trồng cây, Đảng ủy xã ban hành Kế hoạch như sau:
            """;
    static final String PARTY_TAIL = """

            Nơi nhận:
            - Ban Thường vụ Tỉnh ủy (để báo cáo),
            - Các chi bộ trực thuộc,
            - Lưu Văn phòng Đảng ủy.
            T/M BAN THƯỜNG VỤ
            BÍ THƯ

            Vũ Văn Mẫu
            """;

    private Looked() {}

    static List<ParseProblem> whole(String text) {
        return new DocumentParser().parse(SourceDocument.of(text)).problems();
    }

    /** A plan of the state with these items under "Nhiệm vụ". */
    static String state(String items) {
        return STATE_HEAD + "I. NHIỆM VỤ\n" + items + STATE_TAIL;
    }

    static String party(String items) {
        return PARTY_HEAD + "I. NHIỆM VỤ\n" + items + PARTY_TAIL;
    }

    /** "code [words at the place] → mend" of every point. */
    static List<String> in(String text) {
        return whole(text).stream().map(problem -> line(problem, text)).toList();
    }

    private static String line(ParseProblem problem, String text) {
        String words = problem.span().of(text).replaceAll("\\s+", " ");
        return problem.code() + " [" + words + "]" + (problem.mend() == null ? "" : " → " + problem.mend());
    }
}
