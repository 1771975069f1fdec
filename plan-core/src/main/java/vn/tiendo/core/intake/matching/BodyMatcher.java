package vn.tiendo.core.intake.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.GroupEntry;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;

/**
 * Words of a text → a body or a group of the register. A full name, short name or alias decides; a name whose locality
 * was left out ("UBND tỉnh", "Phòng Nội vụ") is taken only when exactly one body beside or below the issuer, or else in
 * the whole register, begins so. Whatever is not certain stays unknown.
 */
public final class BodyMatcher {
    private final BodyCatalogue catalogue;
    private final @Nullable BodyId issuer;
    private final Map<String, List<BodyEntry>> byName = new HashMap<>();
    private final Map<String, GroupEntry> groupByName = new HashMap<>();

    public BodyMatcher(BodyCatalogue catalogue, @Nullable BodyId issuer) {
        this.catalogue = catalogue;
        this.issuer = issuer;
        for (BodyEntry body : catalogue.bodies()) {
            index(body.name(), body);
            index(body.shortName(), body);
            body.aliases().forEach(alias -> index(alias, body));
        }
        for (GroupEntry group : catalogue.groups()) {
            groupByName.put(NameForm.of(group.name()), group);
            group.aliases().forEach(alias -> groupByName.put(NameForm.of(alias), group));
        }
    }

    private void index(String name, BodyEntry body) {
        List<BodyEntry> same = byName.computeIfAbsent(NameForm.of(name), k -> new ArrayList<>());
        if (!same.contains(body)) {
            same.add(body);
        }
    }

    public Assignment match(AssignmentRole role, String phrase) {
        String name = NameForm.of(phrase);
        GroupEntry group = groupByName.get(name);
        if (group != null) {
            return new Assignment(role, phrase, null, group.id());
        }
        BodyId body = body(name);
        return new Assignment(role, phrase, body, null);
    }

    /** The one body meant; null when none or several could be. */
    public @Nullable BodyId bodyNamed(String phrase) {
        return body(NameForm.of(phrase));
    }

    private @Nullable BodyId body(String name) {
        if (name.isEmpty()) {
            return null;
        }
        BodyId exact = onlyOne(byName.getOrDefault(name, List.of()));
        if (exact != null) {
            return exact;
        }
        String start = name + " ";
        return onlyOne(byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList());
    }

    private @Nullable BodyId onlyOne(List<BodyEntry> candidates) {
        if (candidates.size() == 1) {
            return candidates.getFirst().id();
        }
        List<BodyEntry> near = candidates.stream().filter(this::near).toList();
        return near.size() == 1 ? near.getFirst().id() : null;
    }

    /** The issuer itself, beside it or right below it. */
    private boolean near(BodyEntry body) {
        if (issuer == null) {
            return false;
        }
        BodyId above = catalogue.find(issuer).map(BodyEntry::parent).orElse(null);
        return body.id().equals(issuer)
                || issuer.equals(body.parent())
                || (above != null && above.equals(body.parent()));
    }
}
