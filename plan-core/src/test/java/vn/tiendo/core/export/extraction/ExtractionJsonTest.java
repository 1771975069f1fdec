package vn.tiendo.core.export.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;

class ExtractionJsonTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            XÃ TÂN LỘC
            Số: 12/KH-UBND
            Tân Lộc, ngày 05 tháng 3 năm 2031
            KẾ HOẠCH
            Trồng cây giai đoạn 2031 - 2035
            Ủy ban nhân dân xã ban hành Kế hoạch trồng cây như sau:
            I. NHIỆM VỤ
            1. Phòng Kinh tế chủ trì, phối hợp với Đoàn Thanh niên trồng cây ven đường trước ngày 10/6 và 10/12/2031.
            2. Trạm Y tế kiểm tra nguồn nước chậm nhất ngày 15/11 hằng năm.
            3. Công an xã thường xuyên tuần tra.
            4. Văn phòng Ủy ban nhân dân xã trả lời trong 15 ngày kể từ ngày nhận được đơn.
            5. Các thôn báo cáo Ủy ban nhân dân xã trước ngày 10/6 và 10/12/2031.
            Nơi nhận:
            - Phòng Kinh tế (thực hiện);
            - Lưu: VT.
            CHỦ TỊCH
            Lê Văn Mẫu
            """;

    private final JsonNode json = JsonMapper.builder()
            .build()
            .valueToTree(ExtractionJson.of("mau", new DocumentParser().parse(SourceDocument.of(PLAN)), PLAN));

    @Test
    void every_part_of_a_reading_leads_to_its_words() {
        assertThat(words("/header/places/number")).isEqualTo("12");
        assertThat(words("/header/places/subject")).isEqualTo("Trồng cây giai đoạn 2031 - 2035");
        assertThat(words("/tasks/0/places/lead/0")).isEqualTo("Phòng Kinh tế");
        assertThat(words("/tasks/0/places/coop/0")).isEqualTo("Đoàn Thanh niên");
        assertThat(words("/tasks/0/places/deadline")).isEqualTo("trước ngày 10/6");
        assertThat(words("/reports/0/places/to")).isEqualTo("Ủy ban nhân dân xã");
        assertThat(words("/distribution/0")).isEqualTo("Phòng Kinh tế (thực hiện)");
        assertThat(words("/signature/places/name")).isEqualTo("Lê Văn Mẫu");
        assertThat(json.at("/tasks/0/places/lead/0/at/line").asInt()).isEqualTo(9);
        assertThat(json.at("/tasks/0/places/lead/0/how").asString()).isEqualTo("written");
    }

    @Test
    void a_deadline_tells_its_bound_and_how_long_it_holds() {
        assertThat(json.at("/tasks/0/deadline/bound").asString()).isEqualTo("before");
        assertThat(json.at("/tasks/1/deadline/bound").asString()).isEqualTo("on_or_before");
        assertThat(json.at("/tasks/1/deadline/validTo").asString()).isEqualTo("2035-12-31");
        assertThat(json.at("/tasks/2/deadline/validFrom").asString()).isEqualTo("2031-01-01");
    }

    @Test
    void the_second_of_two_days_shares_the_bound_of_the_first() {
        assertThat(json.at("/reports/0/due/bound").asString()).isEqualTo("before");
        assertThat(json.at("/reports/1/due/date").asString()).isEqualTo("2031-12-10");
        assertThat(json.at("/reports/1/due/bound").asString()).isEqualTo("before");
    }

    @Test
    void a_deadline_that_waits_for_an_event_has_no_day_but_says_so() {
        assertThat(json.at("/tasks/3/deadline").isNull()).isTrue();
        assertThat(json.at("/tasks/3/condition/kind").asString()).isEqualTo("after_event");
        assertThat(json.at("/tasks/3/condition/days").asInt()).isEqualTo(15);
    }

    private String words(String path) {
        JsonNode at = json.at(path + "/at");
        return PLAN.substring(at.get("start").asInt(), at.get("end").asInt());
    }
}
