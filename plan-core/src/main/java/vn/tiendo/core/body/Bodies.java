package vn.tiendo.core.body;

import java.time.LocalDate;
import java.util.Optional;

/** The register of bodies. */
public interface Bodies {
    void add(Body body);

    Optional<Body> byId(BodyId id);

    void add(BodyGroup group);

    /** Bodies and groups as they stand on that day, in Vietnamese order of names. */
    BodyCatalogue on(LocalDate day);
}
