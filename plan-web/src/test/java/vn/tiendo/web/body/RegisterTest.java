package vn.tiendo.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.ResultActions;
import vn.tiendo.web.admin.WithAdministrator;

class RegisterTest extends WithAdministrator {
    private static final int STATEMENTS = 22;
    private static final Pattern ROW = Pattern.compile("<td class=\"dv-n (dv-\\d)\"><a [^>]*>([^<]+)</a>");

    private static int towns;

    private String town;
    private String committee;

    @BeforeEach
    void aTown() throws Exception {
        town = "xã Nậm Sài " + ++towns;
        committee = founded("Ủy ban nhân dân " + town, "", "UBND_XA");
    }

    private List<String> rows(String address) throws Exception {
        return ROW.matcher(page(NAME, address))
                .results()
                .map((MatchResult row) -> row.group(1) + " " + row.group(2))
                .toList();
    }

    private String found() {
        return "/don-vi?q=nam%20sai%20" + towns;
    }

    @Test
    void a_body_stands_under_the_one_it_belongs_to() throws Exception {
        founded("Phòng Kinh tế " + town, id(committee), "KHAC");
        assertThat(rows(found())).containsExactly("dv-0 Ủy ban nhân dân " + town, "dv-1 Phòng Kinh tế " + town);
    }

    @Test
    void words_without_marks_find_a_body_by_an_alias_and_show_the_way_to_it() throws Exception {
        String office = founded("Trạm Y tế " + town, id(committee), "KHAC");
        send(NAME, office + "/ten-khac", "alias", "Cơ sở chữa bệnh " + towns).andExpect(redirectedUrl(office));
        assertThat(rows("/don-vi?q=CO%20SO%20CHUA%20BENH%20" + towns))
                .containsExactly("dv-0 Ủy ban nhân dân " + town, "dv-1 Trạm Y tế " + town);
        assertThat(page(NAME, "/don-vi?q=CO%20SO%20CHUA%20BENH%20" + towns)).contains("1 cơ quan, đơn vị khớp");
    }

    @Test
    void before_the_day_of_its_new_name_a_body_bears_the_old_one() throws Exception {
        send(NAME, committee + "/doi-ten", "name", "Ủy ban nhân dân phường Sài " + towns, "from", "1/3/2026")
                .andExpect(redirectedUrl(committee));
        assertThat(rows(found() + "&ngay=28/02/2026")).containsExactly("dv-0 Ủy ban nhân dân " + town);
        assertThat(rows(found() + "&ngay=01/03/2026")).containsExactly("dv-0 Ủy ban nhân dân phường Sài " + towns);
        assertThat(page(NAME, committee)).contains("Ủy ban nhân dân " + town, "28/02/2026", "01/03/2026");
    }

    @Test
    void after_its_last_day_a_body_is_gone_from_the_register_but_not_from_its_address() throws Exception {
        assertThat(page(NAME, committee)).contains("Việc chưa xong và tài khoản ở đây vẫn nằm nguyên");
        send(NAME, committee + "/ket-thuc", "lastDay", "31/12/2025").andExpect(redirectedUrl(committee));
        assertThat(rows(found() + "&ngay=31/12/2025")).hasSize(1);
        assertThat(rows(found() + "&ngay=01/01/2026")).isEmpty();
        assertThat(page(NAME, committee)).contains("ngày cuối cùng 31/12/2025");
    }

    @ParameterizedTest
    @CsvSource({
        "ten-khac, alias, '', Cần ghi cách gọi trước khi thêm.",
        "doi-ten, name, '', Cần một ngày có thật",
        "doi-ten, from, 01/07/2025, Cần ghi tên đầy đủ của cơ quan",
        "ket-thuc, lastDay, 31/02/2026, 'Cần một ngày có thật, viết như 01/07/2025.'",
        "ket-thuc, lastDay, 30/06/2025, Đơn vị hoạt động từ ngày 01/07/2025"
    })
    void what_cannot_be_is_said_beside_its_field_and_what_was_typed_stays(
            String verb, String field, String typed, String said) throws Exception {
        ResultActions answer = send(NAME, committee + "/" + verb, field, typed);
        String page = text(answer.andExpect(status().isUnprocessableContent()));
        assertThat(page).contains(said, "value=\"" + typed + "\"");
    }

    @Test
    void a_new_name_begins_after_the_old_one() throws Exception {
        ResultActions answer = send(NAME, committee + "/doi-ten", "name", "Tên mới", "from", "01/07/2025");
        assertThat(text(answer.andExpect(status().isUnprocessableContent())))
                .contains("Tên hiện nay có từ ngày 01/07/2025");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', SO, Cần ghi tên đầy đủ",
        "Sở Tư pháp, x, SO, phải trực thuộc một cơ quan",
        "Sở Tư pháp, '', '', Cần chọn loại"
    })
    void a_body_that_cannot_be_is_refused_with_its_reason(String name, String parent, String kind, String said)
            throws Exception {
        assertThat(text(found(name, parent, kind).andExpect(status().isUnprocessableContent())))
                .contains(said, "value=\"01/07/2025\"");
    }

    @Test
    void whatever_is_missing_of_a_new_body_is_said_at_once() throws Exception {
        assertThat(text(send(NAME, "/don-vi/moi").andExpect(status().isUnprocessableContent())))
                .contains("Cần ghi tên đầy đủ", "Cần chọn hệ thống", "Cần chọn cấp", "Cần chọn loại", "Cần một ngày");
    }

    @Test
    void an_address_that_is_no_body_is_not_found() throws Exception {
        web.perform(get("/don-vi/00000000-0000-0000-0000-000000000000").with(as(NAME)))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_register_asks_no_more_of_the_database_the_longer_it_is() throws Exception {
        for (String address : List.of("/don-vi", found(), committee, "/don-vi/moi")) {
            assertThat(statements(address)).as(address).hasSizeLessThanOrEqualTo(STATEMENTS);
        }
    }
}
