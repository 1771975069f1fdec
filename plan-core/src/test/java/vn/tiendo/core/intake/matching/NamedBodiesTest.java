package vn.tiendo.core.intake.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.intake.matching.NamedBody.Kind;
import vn.tiendo.core.intake.matching.NamedBody.Part;

class NamedBodiesTest {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            XÃ TÂN LỘC
            Số: 12/KH-UBND
            Tân Lộc, ngày 05 tháng 3 năm 2031

            KẾ HOẠCH
            Trồng cây năm 2031

            Thực hiện Kế hoạch số 45/KH-UBND ngày 20/02/2031 của UBND tỉnh Sông Vân về trồng cây, UBND xã ban hành Kế hoạch như sau:
            I. NHIỆM VỤ
            """;
    private static final String TAIL = """

            Nơi nhận:
            - UBND tỉnh (để b/c);
            - Các phòng, ban xã;
            - Như mục I;
            - Lưu: VT.
            TM. UỶ BAN NHÂN DÂN
            CHỦ TỊCH
            Lê Văn Mẫu
            """;

    @Test
    void a_body_is_named_once_with_all_its_spellings_and_parts() {
        List<NamedBody> bodies =
                in("1. Giao Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân xã Tân Lộc lập vườn ươm.\n"
                        + "2. phòng Kinh tế rà soát quỹ đất.\n"
                        + "3. Hội Nông dân xã báo cáo Uỷ ban nhân dân xã (qua Phòng Kinh tế) trước ngày 10/12/2031.\n");
        NamedBody economy = named("Phòng Kinh tế", bodies);
        assertThat(economy.kind()).isEqualTo(Kind.ONE);
        assertThat(economy.spellings()).containsExactly(Map.entry("Phòng Kinh tế", 2), Map.entry("phòng Kinh tế", 1));
        assertThat(economy.parts()).containsExactly(Map.entry(Part.LEAD, 2), Map.entry(Part.REPORTED_VIA, 1));
        assertThat(named("Hội Nông dân xã", bodies).parts())
                .containsExactly(Map.entry(Part.LEAD, 1), Map.entry(Part.COOPERATES, 1), Map.entry(Part.REPORTS, 1));
        assertThat(named("Ủy ban nhân dân xã", bodies).parts())
                .containsExactly(Map.entry(Part.ISSUER, 1), Map.entry(Part.REPORTED_TO, 1));
        assertThat(named("UBND tỉnh", bodies).parts()).containsExactly(Map.entry(Part.RECIPIENT, 1));
        assertThat(bodies).extracting(NamedBody::name).doesNotContain("Như mục I", "Lưu: VT");
    }

    @Test
    void a_name_that_leaves_its_level_out_is_the_one_that_goes_on_with_it() {
        assertThat(in("1. Công an xã kiểm tra.\n2. Công an lập sổ.\n"))
                .extracting(NamedBody::name)
                .filteredOn(name -> name.startsWith("Công an"))
                .containsExactly("Công an xã");
        assertThat(in("1. Hội Nông dân xã lập sổ.\n2. Hội Nông dân tỉnh mở lớp.\n3. Hội Nông dân vận động hội viên.\n"))
                .extracting(NamedBody::name)
                .filteredOn(name -> name.startsWith("Hội"))
                .containsExactly("Hội Nông dân xã", "Hội Nông dân tỉnh", "Hội Nông dân");
    }

    @Test
    void a_place_of_another_level_that_bears_the_own_name_is_another_body() {
        assertThat(in("1. UBND phường Tân Lộc lập sổ.\n2. UBND xã Tân Lộc mở lớp.\n"))
                .extracting(NamedBody::name)
                .contains("UBND phường Tân Lộc", "UBND xã");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ban Quản lý các khu công nghiệp tỉnh      | ONE
            Sở Văn hóa, Thể thao và Du lịch           | ONE
            các cơ quan, đơn vị liên quan             | OPEN
            các cấp ủy, tổ chức đảng                  | OPEN
            Các sở, ban, ngành                        | GROUP
            UBND các xã, phường                       | GROUP
            Ủy ban nhân dân cấp xã                    | GROUP
            các TCCSĐ trực thuộc Huyện ủy             | GROUP
            Thủ trưởng các cơ quan, đơn vị            | GROUP
            Sở Y tế các tỉnh                          | GROUP
            Chủ tịch UBND xã                          | OFFICE
            đồng chí Lê Văn Mẫu                       | OFFICE
            """)
    void the_wording_tells_one_body_from_many(String name, Kind kind) {
        assertThat(NameKind.of(name)).isEqualTo(kind);
    }

    private static List<NamedBody> in(String items) {
        String text = HEAD + items + TAIL;
        return NamedBodies.of(new DocumentParser().parse(SourceDocument.of(text)), text);
    }

    private static NamedBody named(String name, List<NamedBody> bodies) {
        return bodies.stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
    }
}
