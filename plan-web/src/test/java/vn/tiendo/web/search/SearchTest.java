package vn.tiendo.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.web.WithSampleWorld;

class SearchTest extends WithSampleWorld {
    private static final int STATEMENTS = FRAME + 8;

    @Test
    void words_without_marks_find_plans_work_and_bodies() throws Exception {
        String found = page("vinh.dq", "/tim?q=dan%20van");
        assertThat(found).contains("id=\"t-kh\"", "id=\"t-nv\"", "id=\"t-dv\"", "Ban Tuyên giáo và Dân vận");
    }

    @Test
    void the_full_list_is_as_long_as_was_said() throws Exception {
        String found = page("vinh.dq", "/tim?q=dan%20van");
        long said = number(one(found, "id=\"t-nv\">.*?class=\"c\">(\\d[\\d.]*)<"));
        assertThat(total(page("vinh.dq", one(found, "id=\"t-nv\".*?href=\"(/nhiem-vu[^\"]*)\""))))
                .isEqualTo(said);
    }

    @Test
    void a_stranger_to_a_plan_does_not_find_it() throws Exception {
        String found = page("pao.ma", "/tim?q=Suoi%20May");
        assertThat(found).doesNotContain("id=\"t-nv\"");
    }

    @Test
    void nothing_and_odd_things_are_answered_calmly() throws Exception {
        for (String words : List.of("", "%20%20", "%25", "%3Cscript%3E", "zzzz")) {
            assertThat(page("pao.ma", "/tim?q=" + words))
                    .contains("role=\"search\"")
                    .doesNotContain("<script>");
        }
    }

    @Test
    void a_search_asks_no_more_of_the_database_however_much_it_finds() throws Exception {
        assertThat(statements("vinh.dq", "/tim?q=a")).hasSizeLessThanOrEqualTo(STATEMENTS);
    }
}
