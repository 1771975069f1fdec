package vn.tiendo.core.world;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyGroup;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.IssuingLevel;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.Membership;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.body.people.Person;

/** A province with its office and a department, two communes below it, and a second province that has nothing to do with it. */
public final class SampleTree {
    public static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

    public final BodyId province;
    public final BodyId office;
    public final BodyId department;
    public final BodyId communeA;
    public final BodyId communeB;
    public final BodyId stranger;
    public final BodyGroup communes;
    public final Person clerk;

    private final Bodies bodies;

    public SampleTree(Bodies bodies, People people) {
        this.bodies = bodies;
        province = body("Ủy ban nhân dân tỉnh Sơn Hà", "UBND tỉnh", "UBND_TINH", null, false);
        office = body("Văn phòng Ủy ban nhân dân tỉnh", "VP UBND tỉnh", "VAN_PHONG", province, true);
        department = body("Sở Nội vụ", "Sở Nội vụ", "SO", province, false);
        communeA = body("Ủy ban nhân dân xã Đồng Mây", "UBND xã Đồng Mây", "UBND_XA", province, false);
        communeB = body("Ủy ban nhân dân xã An Khê", "UBND xã An Khê", "UBND_XA", province, false);
        stranger = body("Ủy ban nhân dân tỉnh Bình Lâm", "UBND tỉnh Bình Lâm", "UBND_TINH", null, false);
        communes = new BodyGroup("Các xã", Set.of("UBND_XA"), province, Set.of("UBND các xã"));
        bodies.add(communes);
        clerk = new Person("lan.office", "Hoàng Thị Lan", "{noop}x", false);
        people.add(clerk);
        people.add(new Membership(clerk.getId(), office, "Chuyên viên", Set.of(Role.CLERK)));
    }

    public BodyId body(String name, String shortName, String kind, @Nullable BodyId parent, boolean servesParent) {
        IssuingLevel level = kind.endsWith("XA") ? IssuingLevel.COMMUNE : IssuingLevel.PROVINCE;
        Body body = Body.founded(
                name,
                shortName,
                new BodyProfile(BodySystem.STATE, level, kind, parent, "UBND", null, servesParent),
                FOUNDED);
        bodies.add(body);
        return body.getId();
    }

    public Actor actor(BodyId body, Role... roles) {
        BodyId actsFor = bodies.byId(body).orElseThrow().actsFor();
        return new Actor(clerk.getId(), clerk.getDisplayName(), body, actsFor, Set.of(roles));
    }
}
