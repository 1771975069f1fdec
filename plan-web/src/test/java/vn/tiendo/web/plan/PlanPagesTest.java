package vn.tiendo.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.web.WithSampleWorld;

class PlanPagesTest extends WithSampleWorld {
    private static final String PLAN = "<a class=\"link\" href=\"(/ke-hoach/[0-9a-f-]{36})\">27-KH/TU</a>";
    private static final int STATEMENTS = 25;

    @Test
    void a_plan_shows_its_place_in_the_cascade_and_what_became_of_each_promise() throws Exception {
        String plan = page("vinh.dq", one(page("vinh.dq", "/ke-hoach"), PLAN));
        assertThat(plan).contains("Chỉ thị số 88-CT/TW", "112/KH-UBND", "15/KH-MTTQ", "09-KH/ĐU");
        assertThat(all(plan, "class=\"nn\">(\\d+/\\d+)<")).hasSizeGreaterThan(8);
        assertThat(plan).contains("gửi: Tỉnh ủy");
    }

    @Test
    void a_promise_leads_to_its_lit_sentence() throws Exception {
        String plan = page("vinh.dq", one(page("vinh.dq", "/ke-hoach"), PLAN));
        String sentence = one(plan, "href=\"(/ke-hoach/[0-9a-f-]{36}/van-ban\\?tu=\\d+&amp;den=\\d+)");
        String text = page("vinh.dq", sentence);
        assertThat(one(text, "<mark>(.*?)</mark>")).startsWith("1. Đảng ủy các xã, phường kiện toàn");
        assertThat(text).contains("id=\"cau\"");
    }

    @Test
    void offsets_outside_the_text_light_nothing() throws Exception {
        String plan = one(page("vinh.dq", "/ke-hoach"), PLAN);
        for (String span : List.of("?tu=5&den=2", "?tu=0&den=99999999", "?tu=-4&den=7")) {
            assertThat(page("vinh.dq", plan + "/van-ban" + span)).doesNotContain("<mark>");
        }
    }

    @Test
    void a_draft_is_not_there_for_those_outside_its_body() throws Exception {
        String draft = one(page("tai.lv", "/ke-hoach?trang-thai=DRAFT"), "href=\"(/ke-hoach/[0-9a-f-]{36})\"");
        for (String stranger : List.of("pao.ma", "mai.lt", "sang.vt")) {
            web.perform(get(draft).with(as(stranger))).andExpect(status().isNotFound());
            web.perform(get(draft + "/van-ban").with(as(stranger))).andExpect(status().isNotFound());
        }
    }

    @Test
    void the_list_finds_without_marks_and_narrows_by_state() throws Exception {
        assertThat(page("vinh.dq", "/ke-hoach?q=cai%20cach"))
                .contains("52/KH-UBND")
                .doesNotContain("34-KH/TU");
        assertThat(page("vinh.dq", "/ke-hoach?trang-thai=CONCLUDED")).contains("Chưa có kế hoạch nào ở đây.");
    }

    @Test
    void pages_of_plans_ask_a_bounded_number_of_questions() throws Exception {
        String plan = one(page("vinh.dq", "/ke-hoach"), PLAN);
        for (String address : List.of("/ke-hoach", plan, plan + "/van-ban")) {
            assertThat(statements("vinh.dq", address)).as(address).hasSizeLessThanOrEqualTo(STATEMENTS);
        }
    }
}
