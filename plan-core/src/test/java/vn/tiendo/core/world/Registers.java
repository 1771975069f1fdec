package vn.tiendo.core.world;

import java.time.LocalDate;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.directive.Directives;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.obligation.Obligations;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.progress.ProgressReports;

/** The registers a world is kept in, in memory or in a database. */
public record Registers(
        Bodies bodies,
        People people,
        Plans plans,
        StoredTexts texts,
        Directives directives,
        Obligations obligations,
        ProgressReports reports) {
    public static Registers inMemory() {
        InMemoryBodies bodies = new InMemoryBodies();
        return new Registers(
                bodies,
                new InMemoryPeople(bodies, LocalDate.of(2026, 1, 5)),
                new InMemoryPlans(),
                new InMemoryStoredTexts(),
                new InMemoryDirectives(),
                new InMemoryObligations(),
                new InMemoryReports());
    }
}
