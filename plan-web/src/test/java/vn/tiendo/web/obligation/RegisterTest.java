package vn.tiendo.web.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.web.WithSampleWorld;

class RegisterTest extends WithSampleWorld {
    private static final int STATEMENTS = FRAME + 8;

    @ParameterizedTest
    @CsvSource({
        "vinh.dq, /nhiem-vu",
        "vinh.dq, /bao-cao",
        "pao.ma, /nhiem-vu",
        "lua.ht, /nhiem-vu?ca-bao-cao=co",
        "mai.lt, /nhiem-vu?tu-khoa=cai%20cach"
    })
    void each_tab_counts_the_list_it_leads_to(String person, String address) throws Exception {
        String register = page(person, address);
        String tabs = one(register, "<nav class=\"tabs owed-tabs\"(.*?)</nav>");
        List<String> links = all(tabs, "(<a href=\"[^\"]*(?:nhiem-vu|bao-cao)(?:\\?[^\"]*)?\".*?</a>)");
        assertThat(links).hasSizeGreaterThanOrEqualTo(8);
        for (String link : links) {
            assertThat(total(page(person, one(link, "href=\"([^\"]*)\""))))
                    .as(link)
                    .isEqualTo(number(one(link, "class=\"n\">(\\d[\\d.]*)<")));
        }
    }

    @Test
    void the_title_counts_every_row_and_the_page_shows_as_many() throws Exception {
        String register = page("pao.ma", "/bao-cao?tinh-trang=qua-han");
        assertThat(all(register, "(<tbody data-row)")).hasSize((int) total(register));
    }

    @Test
    void a_row_opens_where_it_stands_and_shows_its_sentence() throws Exception {
        String register = page("vinh.dq", "/nhiem-vu?tinh-trang=qua-han");
        assertThat(all(register, "(<tr class=\"exp\">.*?</tr>)"))
                .isNotEmpty()
                .allSatisfy(opened -> assertThat(opened).contains("<mark>").contains("#cau"));
    }

    @Test
    void words_without_marks_find_words_with_marks() throws Exception {
        long plain = total(page("vinh.dq", "/nhiem-vu?ca-bao-cao=co&tu-khoa=dan%20van"));
        long marked = total(page("vinh.dq", "/nhiem-vu?ca-bao-cao=co&tu-khoa=d%C3%A2n%20v%E1%BA%ADn"));
        assertThat(plain).isPositive().isEqualTo(marked);
    }

    @Test
    void a_commune_sees_none_of_its_neighbours_work() throws Exception {
        String leaders = page("vinh.dq", "/bao-cao");
        List<String> ids = all(leaders, "href=\"/bao-cao/([0-9a-f-]{36})\"");
        List<String> own = all(page("pao.ma", "/bao-cao"), "href=\"/bao-cao/([0-9a-f-]{36})\"");
        List<String> foreign =
                ids.stream().filter(id -> !own.contains(id)).limit(5).toList();
        assertThat(foreign).isNotEmpty();
        for (String id : foreign) {
            for (String address : List.of("/bao-cao/", "/viec-cua-toi/")) {
                web.perform(get(address + id).with(as("pao.ma"))).andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void an_address_that_is_no_id_is_not_found() throws Exception {
        for (String address : List.of("/bao-cao/1", "/viec-cua-toi/x", "/minh-chung/0", "/nhiem-vu?don-vi=1")) {
            web.perform(get(address).with(as("vinh.dq"))).andExpect(status().isNotFound());
        }
    }

    @Test
    void a_register_asks_no_more_of_the_database_the_longer_it_is() throws Exception {
        for (String address : List.of("/nhiem-vu", "/bao-cao", "/nhiem-vu?ca-bao-cao=co")) {
            assertThat(statements("vinh.dq", address)).as(address).hasSizeLessThanOrEqualTo(STATEMENTS);
        }
    }
}
