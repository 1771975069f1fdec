package vn.tiendo.core.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyGroup;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.GroupEntry;

/** The register of bodies without a database. */
public final class InMemoryBodies implements Bodies {
    private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
    private final List<BodyGroup> groups = new ArrayList<>();

    @Override
    public void add(Body body) {
        bodies.put(body.getId(), body);
    }

    @Override
    public Optional<Body> byId(BodyId id) {
        return Optional.ofNullable(bodies.get(id));
    }

    @Override
    public void add(BodyGroup group) {
        groups.add(group);
    }

    @Override
    public BodyCatalogue on(LocalDate day) {
        List<BodyEntry> entries = bodies.values().stream()
                .filter(body -> body.existsOn(day))
                .map(body -> entry(body, day))
                .toList();
        return new BodyCatalogue(
                entries,
                groups.stream()
                        .map(g -> new GroupEntry(
                                g.getId(), g.getName(), g.getKinds(), g.getUnder(), List.copyOf(g.getAliases())))
                        .toList());
    }

    private static BodyEntry entry(Body body, LocalDate day) {
        return new BodyEntry(
                body.getId(),
                body.getParent(),
                body.nameOn(day).name(),
                body.nameOn(day).shortName(),
                body.getSystem(),
                body.getLevel(),
                body.getKind(),
                body.isServesParent(),
                body.aliasesOn(day));
    }
}
