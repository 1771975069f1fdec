package vn.tiendo.core.drafting;

import java.util.List;
import vn.tiendo.core.plan.PlanId;

/** The decisions on tasks given from above. */
public interface Takeovers {
    void add(Takeover takeover);

    List<Takeover> of(PlanId plan);
}
