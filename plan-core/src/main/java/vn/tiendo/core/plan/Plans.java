package vn.tiendo.core.plan;

import java.util.Optional;
import vn.tiendo.core.body.BodyId;

/** The register of plans. */
public interface Plans {
    void add(Plan plan);

    Optional<Plan> byId(PlanId id);

    /** True when the issuer already gave that number to a plan of the year. */
    boolean numberTaken(BodyId issuer, String symbol, int year);
}
