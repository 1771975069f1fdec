package vn.tiendo.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.IssuingLevel;

class BodyTreeTest {
    private final BodyEntry committee = body(null, "Tỉnh ủy", BodySystem.PARTY, IssuingLevel.PROVINCE);
    private final BodyEntry commune = body(committee, "Đảng ủy xã A", BodySystem.PARTY, IssuingLevel.COMMUNE);
    private final BodyEntry front = body(committee, "Mặt trận tỉnh", BodySystem.FRONT, IssuingLevel.PROVINCE);
    private final BodyEntry board = body(committee, "Ban Tổ chức", BodySystem.PARTY, IssuingLevel.PROVINCE);

    private static BodyEntry body(BodyEntry parent, String name, BodySystem system, IssuingLevel level) {
        return new BodyEntry(
                BodyId.next(),
                parent == null ? null : parent.id(),
                name,
                name,
                system,
                level,
                "KHAC",
                false,
                List.of());
    }

    private static List<String> names(List<TreeRow> rows) {
        return rows.stream().map(row -> row.depth() + " " + row.body().name()).toList();
    }

    @Test
    void the_higher_level_comes_first_then_the_system() {
        var catalogue = new BodyCatalogue(List.of(commune, front, board, committee), List.of());
        assertThat(names(BodyTree.of(catalogue)))
                .containsExactly("0 Tỉnh ủy", "1 Ban Tổ chức", "1 Mặt trận tỉnh", "1 Đảng ủy xã A");
    }

    @Test
    void a_body_whose_parent_has_ended_stands_at_the_top() {
        var catalogue = new BodyCatalogue(List.of(commune, board), List.of());
        assertThat(names(BodyTree.of(catalogue))).containsExactly("0 Ban Tổ chức", "0 Đảng ủy xã A");
    }

    @Test
    void a_search_marks_what_it_found_and_not_the_way_there() {
        var catalogue = new BodyCatalogue(List.of(committee, commune, board), List.of());
        assertThat(BodyTree.search(catalogue, "dang uy"))
                .extracting(row -> row.body().name(), TreeRow::found)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Tỉnh ủy", false),
                        org.assertj.core.groups.Tuple.tuple("Đảng ủy xã A", true));
    }
}
