package vn.tiendo.core.world;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;

/** The register of plans without a database. */
public final class InMemoryPlans implements Plans {
    private final Map<PlanId, Plan> plans = new LinkedHashMap<>();

    @Override
    public void add(Plan plan) {
        plans.put(plan.getId(), plan);
    }

    @Override
    public Optional<Plan> byId(PlanId id) {
        return Optional.ofNullable(plans.get(id));
    }

    @Override
    public boolean numberTaken(BodyId issuer, String symbol, int year) {
        return plans.values().stream()
                .filter(p -> p.getIssuer().equals(issuer) && p.getIssuedOn() != null)
                .anyMatch(p -> p.getSymbol().equals(symbol) && p.getIssuedOn().getYear() == year);
    }

    Collection<Plan> all() {
        return plans.values();
    }
}
