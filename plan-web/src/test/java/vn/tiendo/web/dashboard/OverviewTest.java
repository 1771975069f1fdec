package vn.tiendo.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.web.WithSampleWorld;

class OverviewTest extends WithSampleWorld {
    private static final int STATEMENTS = FRAME + 12;

    @ParameterizedTest
    @ValueSource(strings = {"vinh.dq", "mai.lt", "khai.nv", "lua.ht", "long.td", "kien.hv", "pao.ma"})
    void each_headline_figure_is_the_length_of_the_list_it_leads_to(String person) throws Exception {
        String overview = page(person, "/tong-quan");
        for (String figure : List.of("so-bao-cao", "so-nhiem-vu", "so-sap-den")) {
            assertThat(figure(overview, figure))
                    .as(person + " " + figure)
                    .isEqualTo(total(page(person, address(overview, figure))));
        }
        String waiting = page(person, address(overview, "so-quyet-dinh"));
        assertThat(figure(overview, "so-quyet-dinh"))
                .isEqualTo(all(waiting, "(<li class=\"job\")").size());
    }

    @Test
    void each_bucket_and_each_body_counts_the_list_it_leads_to() throws Exception {
        String overview = page("vinh.dq", "/tong-quan");
        String legend = one(overview, "<p class=\"legend\">(.*?)</p>");
        List<String> addresses = all(legend, "href=\"([^\"]*)\"");
        List<String> counts = all(legend, "(\\d+)</a>");
        assertThat(addresses).hasSize(4).hasSameSizeAs(counts);
        for (int i = 0; i < 4; i++) {
            assertThat(total(page("vinh.dq", addresses.get(i)))).isEqualTo(number(counts.get(i)));
        }
        for (String cell : all(overview, "(<a href=\"[^\"]*tinh-trang=qua-han&(?:don-vi|ke-hoach)=[^>]*>\\d+</a>)")) {
            assertThat(total(page("vinh.dq", one(cell, "href=\"([^\"]*)\"")))).isEqualTo(number(one(cell, ">(\\d+)<")));
        }
    }

    @Test
    void every_overdue_report_says_why_and_leads_to_its_sentence() throws Exception {
        String overview = page("vinh.dq", "/tong-quan");
        List<String> reasons = all(overview, "(<tr class=\"whyrow\">.*?</tr>)");
        assertThat(reasons)
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason)
                        .contains("quá ")
                        .containsPattern("/ke-hoach/[0-9a-f-]{36}/van-ban\\?tu=\\d+&den=\\d+#cau"));
    }

    @Test
    void the_overview_asks_no_more_of_the_database_however_much_there_is() throws Exception {
        assertThat(statements("vinh.dq", "/tong-quan")).hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    private static long figure(String overview, String id) {
        return number(one(overview, "id=\"" + id + "\".*?<b[^>]*>(\\d[\\d.]*)</b>"));
    }

    private static String address(String overview, String id) {
        return one(overview, "id=\"" + id + "\"[^>]*href=\"([^\"]*)\"");
    }
}
