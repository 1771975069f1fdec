package vn.tiendo.core.world;

import java.time.LocalDate;
import java.util.Set;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyGroup;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.IssuingLevel;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.calendar.CadencePolicy;
import vn.tiendo.core.obligation.FreezeText;
import vn.tiendo.core.obligation.IssuePlan;
import vn.tiendo.core.obligation.LayOutObligations;
import vn.tiendo.core.progress.ReportProgress;
import vn.tiendo.core.progress.ReviewReport;

/** A province with an office, a department and three communes, and everything that happens in it, in memory. */
public final class SmallWorld {
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

    public final MovableClock clock = new MovableClock(LocalDate.of(2026, 1, 5));
    public final InMemoryBodies bodies = new InMemoryBodies();
    public final InMemoryPlans plans = new InMemoryPlans();
    public final InMemoryDirectives directives = new InMemoryDirectives();
    public final InMemoryObligations obligations = new InMemoryObligations();
    public final InMemoryStoredTexts texts = new InMemoryStoredTexts();
    public final InMemoryTakeovers takeovers = new InMemoryTakeovers();
    public final InMemoryReports reports = new InMemoryReports();

    public final InMemoryPlanRegister register = new InMemoryPlanRegister(plans, bodies, clock);

    public final Body province = body("UBND tỉnh Hoài Lam", "UBND_TINH", IssuingLevel.PROVINCE, null, "UBND", false);
    public final Body office = body("Văn phòng UBND tỉnh", "VAN_PHONG", IssuingLevel.PROVINCE, province, null, true);
    public final Body department = body("Sở Nội vụ", "SO", IssuingLevel.PROVINCE, province, "SNV", false);
    public final Body khe = body("UBND xã Khe Sấu", "UBND_XA", IssuingLevel.COMMUNE, province, "UBND", false);
    public final Body dong = body("UBND xã Đồng Vạn", "UBND_XA", IssuingLevel.COMMUNE, province, "UBND", false);
    public final Body ha = body("UBND phường Hạ Lam", "UBND_XA", IssuingLevel.COMMUNE, province, "UBND", false);
    public final BodyGroup communes = new BodyGroup(
            "UBND các xã, phường", Set.of("UBND_XA"), province.getId(), Set.of("Ủy ban nhân dân các xã, phường"));

    public final Actor clerk = actor("Phạm Hữu Tín", office, Role.CLERK);
    public final Actor leader = actor("Lò Thị Mai", office, Role.LEADER);
    public final Actor reviewer = actor("Nông Văn Khải", department, Role.REVIEWER);
    public final Actor kheClerk = actor("Vi Thị Sáng", khe, Role.CLERK);
    public final Actor dongClerk = actor("Hoàng Thị Lụa", dong, Role.CLERK);

    public final IssuePlan issuePlan = new IssuePlan(
            plans,
            bodies,
            directives,
            new FreezeText(texts),
            new LayOutObligations(obligations, bodies, day -> CadencePolicy.USUAL),
            clock);
    public final ReportProgress reportProgress = new ReportProgress(obligations, reports, texts, clock);
    public final ReviewReport reviewReport = new ReviewReport(obligations, reports, clock);

    public SmallWorld() {
        bodies.add(communes);
    }

    private Body body(String name, String kind, IssuingLevel level, Body parent, String code, boolean serves) {
        BodyId above = parent == null ? null : parent.getId();
        BodyProfile profile = new BodyProfile(BodySystem.STATE, level, kind, above, code, "Hoài Lam", serves);
        Body body = Body.founded(name, name, profile, FOUNDED);
        bodies.add(body);
        return body;
    }

    private static Actor actor(String name, Body body, Role role) {
        return new Actor(PersonId.next(), name, body.getId(), body.actsFor(), Set.of(role));
    }
}
