package vn.tiendo.core.obligation;

import java.util.Optional;
import java.util.Set;
import vn.tiendo.core.plan.PlanId;

/** The register of obligations. */
public interface Obligations {
    void add(Obligation obligation);

    Optional<Obligation> byId(ObligationId id);

    /** What a plan's promises already yielded, so that laying out again adds only what is missing. */
    Set<Owed> owedUnder(PlanId plan);
}
