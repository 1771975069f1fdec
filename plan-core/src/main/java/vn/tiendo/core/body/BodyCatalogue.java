package vn.tiendo.core.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every body and group as they stood on one day; a value, read once and asked many times. */
public final class BodyCatalogue {
    private final List<BodyEntry> bodies;
    private final List<GroupEntry> groups;
    private final Map<BodyId, BodyEntry> byId = new HashMap<>();

    public BodyCatalogue(List<BodyEntry> bodies, List<GroupEntry> groups) {
        this.bodies = List.copyOf(bodies);
        this.groups = List.copyOf(groups);
        bodies.forEach(b -> byId.put(b.id(), b));
    }

    public List<BodyEntry> bodies() {
        return bodies;
    }

    public List<GroupEntry> groups() {
        return groups;
    }

    public Optional<BodyEntry> find(BodyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<GroupEntry> find(BodyGroupId id) {
        return groups.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** The members of a group on this catalogue's day. */
    public List<BodyEntry> membersOf(GroupEntry group) {
        return bodies.stream()
                .filter(b -> group.kinds().contains(b.kind()))
                .filter(b -> group.under() == null || group.under().equals(b.parent()))
                .toList();
    }

    public String nameOf(BodyId id) {
        return find(id).map(BodyEntry::name).orElse("");
    }
}
