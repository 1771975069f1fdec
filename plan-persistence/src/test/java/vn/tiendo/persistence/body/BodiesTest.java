package vn.tiendo.persistence.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.body.people.Person;
import vn.tiendo.core.calendar.CadencePolicy;
import vn.tiendo.core.obligation.Policies;
import vn.tiendo.core.world.SampleTree;
import vn.tiendo.persistence.Statements;
import vn.tiendo.persistence.WithSampleWorld;

class BodiesTest extends WithSampleWorld {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Test
    void the_catalogue_of_a_day_is_in_vietnamese_order() {
        assertThat(bodies.on(DAY).bodies())
                .extracting(BodyEntry::name)
                .containsExactly(
                        "Sở Nội vụ",
                        "Ủy ban nhân dân tỉnh Bình Lâm",
                        "Ủy ban nhân dân tỉnh Sơn Hà",
                        "Ủy ban nhân dân xã An Khê",
                        "Ủy ban nhân dân xã Đồng Mây",
                        "Văn phòng Ủy ban nhân dân tỉnh");
        assertThat(bodies.on(SampleTree.FOUNDED.minusDays(1)).bodies()).isEmpty();
    }

    @Test
    void a_name_is_the_one_borne_on_the_day_and_an_ended_body_is_gone() {
        Body commune = bodies.byId(tree.communeA).orElseThrow();
        commune.rename("Ủy ban nhân dân phường Đồng Mây", "UBND phường Đồng Mây", DAY);
        commune.alsoKnownAs("xã Đồng Mây");
        bodies.byId(tree.communeB).orElseThrow().end(DAY.minusDays(1));
        BodyCatalogue before = bodies.on(DAY.minusDays(1));
        BodyCatalogue after = bodies.on(DAY);
        assertThat(before.nameOf(tree.communeA)).isEqualTo("Ủy ban nhân dân xã Đồng Mây");
        assertThat(after.nameOf(tree.communeA)).isEqualTo("Ủy ban nhân dân phường Đồng Mây");
        assertThat(after.find(tree.communeA).orElseThrow().aliases()).containsExactly("xã Đồng Mây");
        assertThat(before.find(tree.communeB)).isPresent();
        assertThat(after.find(tree.communeB)).isEmpty();
    }

    @Test
    void a_group_is_answered_by_the_tree() {
        BodyCatalogue catalogue = bodies.on(DAY);
        var group = catalogue.find(tree.communes.getId()).orElseThrow();
        assertThat(group.aliases()).containsExactly("UBND các xã");
        assertThat(catalogue.membersOf(group)).extracting(BodyEntry::id).containsExactly(tree.communeB, tree.communeA);
    }

    @Test
    void the_whole_catalogue_costs_two_statements() throws Exception {
        assertThat(Statements.during(() -> bodies.on(DAY))).hasSize(2);
    }

    @Test
    void the_list_of_people_shows_the_place_each_holds_and_those_without_one() {
        people.add(new Person("an.nguyen", "Nguyễn Văn An", "{noop}x", true));
        assertThat(people.list())
                .satisfiesExactly(
                        lan -> {
                            assertThat(lan.userName()).isEqualTo("lan.office");
                            assertThat(lan.bodyName()).isEqualTo("Văn phòng Ủy ban nhân dân tỉnh");
                            assertThat(lan.roles()).isEqualTo(Set.of(Role.CLERK));
                            assertThat(lan.title()).isEqualTo("Chuyên viên");
                        },
                        without -> assertThat(without.bodyName()).isEmpty());
    }

    @Test
    void the_rules_about_days_are_the_usual_ones_until_somebody_sets_others(@Autowired Policies policies) {
        assertThat(policies.on(DAY)).isEqualTo(CadencePolicy.USUAL);
        assertThat(policies.on(LocalDate.of(1990, 1, 1))).isEqualTo(CadencePolicy.USUAL);
        entities.createNativeQuery("update cadence_policy set valid_to = '2026-04-30'")
                .executeUpdate();
        entities.createNativeQuery("insert into cadence_policy values ('2026-05-01', null, false, 7, 2)")
                .executeUpdate();
        assertThat(policies.on(DAY)).isEqualTo(new CadencePolicy(false, 7, 2));
        assertThat(policies.on(DAY.minusDays(1))).isEqualTo(CadencePolicy.USUAL);
    }
}
