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
 * Words of a text → a body or a group of the register. A full name decides; a short name, an alias or a name whose
 * locality was left out ("UBND tỉnh", "Phòng Nội vụ") means somebody only beside or below the issuer, so it is taken only
 * when the issuer is known and exactly one body fits. Words for many ("các Ban") are never one body. Whatever is not
 * certain stays unknown.
 */
public final class BodyMatcher {
    private final BodyCatalogue catalogue;
    private final @Nullable BodyId issuer;
    private final Map<String, List<BodyEntry>> byFullName = new HashMap<>();
    private final Map<String, List<BodyEntry>> byName = new HashMap<>();
    private final Map<String, GroupEntry> groupByName = new HashMap<>();

    public BodyMatcher(BodyCatalogue catalogue, @Nullable BodyId issuer) {
        this.catalogue = catalogue;
        this.issuer = issuer;
        for (BodyEntry body : catalogue.bodies()) {
            index(byFullName, body.name(), body);
            index(byName, body.name(), body);
            index(byName, body.shortName(), body);
            body.aliases().forEach(alias -> index(byName, alias, body));
        }
        for (GroupEntry group : catalogue.groups()) {
            groupByName.put(NameForm.of(group.name()), group);
            group.aliases().forEach(alias -> groupByName.put(NameForm.of(alias), group));
        }
    }

    private static void index(Map<String, List<BodyEntry>> names, String name, BodyEntry body) {
        List<BodyEntry> same = names.computeIfAbsent(NameForm.of(name), k -> new ArrayList<>());
        if (!same.contains(body)) {
            same.add(body);
        }
    }

    public Assignment match(AssignmentRole role, String phrase) {
        GroupEntry group = issuer == null ? null : groupByName.get(NameForm.of(phrase));
        return group == null
                ? new Assignment(role, phrase, bodyNamed(phrase), null)
                : new Assignment(role, phrase, null, group.id());
    }

    /** The one body meant; null when none or several could be. */
    public @Nullable BodyId bodyNamed(String phrase) {
        String name = NameForm.of(phrase);
        if (name.isEmpty()) {
            return null;
        }
        BodyId full = onlyOne(plainly(phrase, byFullName.getOrDefault(name, List.of())));
        if (full != null || issuer == null) {
            return full;
        }
        BodyId known = onlyOne(plainly(phrase, byName.getOrDefault(name, List.of())));
        return known != null || CollectiveName.is(phrase) ? known : onlyOne(begunBy(name + " "));
    }

    /** For words that name many, only a body whose own name does so too. */
    private static List<BodyEntry> plainly(String phrase, List<BodyEntry> candidates) {
        return CollectiveName.is(phrase)
                ? candidates.stream()
                        .filter(body -> CollectiveName.is(body.name()))
                        .toList()
                : candidates;
    }

    private List<BodyEntry> begunBy(String start) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
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
