package vn.tiendo.core.body.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.IssuingLevel;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.register.FoundBody.Founding;
import vn.tiendo.core.shared.NotAllowed;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.world.InMemoryBodies;

class FoundBodyTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private final InMemoryBodies bodies = new InMemoryBodies();
    private final FoundBody foundBody = new FoundBody(bodies);

    @Test
    void an_office_that_serves_its_parent_acts_for_the_parent() {
        BodyId committee = found("Tỉnh ủy", "TINH_UY", null, false, DAY);
        BodyId office = found("Văn phòng Tỉnh ủy", "VAN_PHONG", committee, true, DAY);
        assertThat(bodies.byId(office).orElseThrow().actsFor()).isEqualTo(committee);
    }

    @Test
    void an_office_that_serves_its_parent_needs_a_parent() {
        assertThatThrownBy(() -> found("Văn phòng", "VAN_PHONG", null, true, DAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("profile.parent: body.parent.missing");
    }

    @Test
    void a_body_begins_under_a_parent_that_exists_on_that_day() {
        BodyId committee = found("Tỉnh ủy", "TINH_UY", null, false, DAY);
        assertThatThrownBy(() -> found("Ban Tổ chức", "BAN_DANG", committee, false, DAY.minusDays(1)))
                .hasMessage("profile.parent: body.parent.notThen");
    }

    @Test
    void a_body_is_of_some_kind() {
        assertThatThrownBy(() -> found("Tỉnh ủy", " ", null, false, DAY)).hasMessage("profile.kind: body.kind.missing");
    }

    @Test
    void only_an_administrator_keeps_the_register() {
        assertThatThrownBy(() -> foundBody.found(founding(Role.CLERK, "Tỉnh ủy", "TINH_UY", null, false, DAY)))
                .isInstanceOf(NotAllowed.class);
    }

    private BodyId found(String name, String kind, BodyId parent, boolean serves, LocalDate on) {
        return foundBody.found(founding(Role.ADMIN, name, kind, parent, serves, on));
    }

    private static Founding founding(Role role, String name, String kind, BodyId parent, boolean serves, LocalDate on) {
        BodyId own = BodyId.next();
        Actor actor = new Actor(PersonId.next(), "Lê Thị Thu Hiền", own, own, Set.of(role));
        return new Founding(
                actor,
                name,
                "",
                new BodyProfile(BodySystem.PARTY, IssuingLevel.PROVINCE, kind, parent, null, null, serves),
                on);
    }
}
