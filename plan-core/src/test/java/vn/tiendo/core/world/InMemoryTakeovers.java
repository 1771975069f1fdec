package vn.tiendo.core.world;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.drafting.Takeover;
import vn.tiendo.core.drafting.Takeovers;
import vn.tiendo.core.plan.PlanId;

/** The decisions on tasks given from above without a database. */
public final class InMemoryTakeovers implements Takeovers {
    private final List<Takeover> takeovers = new ArrayList<>();

    @Override
    public void add(Takeover takeover) {
        takeovers.add(takeover);
    }

    @Override
    public List<Takeover> of(PlanId plan) {
        return takeovers.stream().filter(t -> t.getPlan().equals(plan)).toList();
    }
}
