package vn.tiendo.core.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.core.obligation.Obligation;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.obligation.Obligations;
import vn.tiendo.core.obligation.Owed;
import vn.tiendo.core.plan.PlanId;

/** The register of obligations without a database. */
public final class InMemoryObligations implements Obligations {
    private final List<Obligation> all = new ArrayList<>();

    @Override
    public void add(Obligation obligation) {
        all.add(obligation);
    }

    @Override
    public Optional<Obligation> byId(ObligationId id) {
        return all.stream().filter(o -> o.getId().equals(id)).findFirst();
    }

    @Override
    public Set<Owed> owedUnder(PlanId plan) {
        Set<Owed> owed = new LinkedHashSet<>();
        all.stream()
                .filter(o -> o.getPromise().plan().equals(plan))
                .map(o -> new Owed(
                        o.getPromise().source(), o.getBody(), o.getSlot().key()))
                .forEach(owed::add);
        return owed;
    }

    public List<Obligation> all() {
        return List.copyOf(all);
    }
}
