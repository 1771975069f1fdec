package vn.tiendo.core.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.drafting.layout.PrintableDocument;
import vn.tiendo.core.drafting.layout.PrintableHead;
import vn.tiendo.core.drafting.layout.PrintableLine;
import vn.tiendo.core.drafting.layout.PrintableSignature;

/** Two plans to print, one of each system. */
public final class PrintSamples {
    private PrintSamples() {}

    public static PrintableDocument state(@Nullable String number, @Nullable LocalDate date, boolean draft) {
        return new PrintableDocument(
                BodySystem.STATE,
                new PrintableHead(
                        null,
                        "Ủy ban nhân dân xã Suối Mây",
                        number,
                        "KH-UBND",
                        "Suối Mây",
                        date,
                        "Kế hoạch",
                        "Thực hiện công tác dân vận của chính quyền xã năm 2026",
                        draft),
                List.of(
                        "Căn cứ Kế hoạch số 112/KH-UBND ngày 06 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Hoài Lam về công tác dân vận của chính quyền năm 2026;",
                        "Ủy ban nhân dân xã Suối Mây ban hành Kế hoạch thực hiện công tác dân vận của chính quyền xã năm 2026 như sau:"),
                List.of(
                        new PrintableLine(1, "I.", "Mục đích, yêu cầu"),
                        new PrintableLine(2, "1.", "Mục đích"),
                        new PrintableLine(
                                3,
                                "-",
                                "Nâng cao trách nhiệm của cán bộ, công chức xã trong công tác dân vận; lấy sự hài lòng của Nhân dân làm thước đo."),
                        new PrintableLine(
                                3, "-", "Tạo chuyển biến rõ trong giải quyết kiến nghị, phản ánh của Nhân dân."),
                        new PrintableLine(2, "2.", "Yêu cầu"),
                        new PrintableLine(3, "a)", "Việc thực hiện phải rõ người, rõ việc, rõ thời gian, rõ sản phẩm;"),
                        new PrintableLine(3, "b)", "Gắn với nhiệm vụ phát triển kinh tế - xã hội trên địa bàn."),
                        new PrintableLine(1, "II.", "Nhiệm vụ"),
                        new PrintableLine(
                                2,
                                "1.",
                                "Phòng Văn hóa - Xã hội chủ trì, phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam xã khảo sát mức độ hài lòng của Nhân dân, hoàn thành trước ngày 10/12/2026."),
                        new PrintableLine(
                                2,
                                "2.",
                                "Trung tâm Phục vụ hành chính công niêm yết công khai thủ tục hành chính và số điện thoại tiếp nhận phản ánh tại 9 thôn, bản; thường xuyên cập nhật khi có thay đổi.")),
                List.of(
                        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo Ủy ban nhân dân xã để xem xét, giải quyết."),
                List.of(
                        "- Ủy ban nhân dân tỉnh;",
                        "Thường trực Đảng ủy, Thường trực Hội đồng nhân dân xã",
                        "Các thôn, bản.",
                        "Lưu: VT, VHXH"),
                new PrintableSignature("T/M Ủy ban nhân dân", "KT. Chủ tịch\nPhó Chủ tịch", "Lò Thị Mẩy"));
    }

    public static PrintableDocument party(@Nullable String number, @Nullable LocalDate date, boolean draft) {
        PrintableDocument state = state(number, date, draft);
        return new PrintableDocument(
                BodySystem.PARTY,
                new PrintableHead(
                        "Đảng bộ tỉnh Hoài Lam",
                        "Đảng ủy xã Suối Mây",
                        number,
                        "KH/ĐU",
                        "Suối Mây",
                        date,
                        "Kế hoạch",
                        "thực hiện Nghị quyết số 43-NQ/TW của Ban Chấp hành Trung ương Đảng",
                        draft),
                List.of(
                        "Thực hiện Kế hoạch số 12-KH/TU, ngày 05/3/2026 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Đảng ủy xã xây dựng Kế hoạch thực hiện như sau:"),
                state.outline(),
                state.closing(),
                List.of("Tỉnh ủy (báo cáo)", "Các chi bộ trực thuộc", "Lưu Văn phòng Đảng ủy"),
                new PrintableSignature("TM. Ban Thường vụ", "Phó Bí thư", "Giàng A Páo"));
    }
}
