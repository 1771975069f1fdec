package vn.tiendo.web.intake.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.GroupEntry;
import vn.tiendo.core.intake.matching.NameForm;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;

/** The bodies and groups of the register by the line that a person chooses them by; one line, one body or group. */
public final class BodyLabels {
    private final Map<String, Assignment> byLabel = new LinkedHashMap<>();
    private final Map<Object, String> labels = new HashMap<>();

    public BodyLabels(BodyCatalogue catalogue) {
        for (GroupEntry group : catalogue.groups()) {
            put(group.name(), group.id(), new Assignment(AssignmentRole.LEAD, "", null, group.id()));
        }
        for (BodyEntry body : catalogue.bodies()) {
            String name = body.name();
            if (byLabel.containsKey(key(name)) && body.parent() != null) {
                name = name + " (" + catalogue.nameOf(body.parent()) + ")";
            }
            put(name, body.id(), new Assignment(AssignmentRole.LEAD, "", body.id(), null));
        }
    }

    private void put(String name, Object id, Assignment meant) {
        String label = name;
        for (int n = 2; byLabel.containsKey(key(label)); n++) {
            label = name + " " + n;
        }
        byLabel.put(key(label), meant);
        labels.put(id, label);
    }

    private static String key(String label) {
        return NameForm.of(label);
    }

    /** Every line, groups first. */
    public List<String> all() {
        List<String> all = new ArrayList<>();
        byLabel.values().forEach(meant -> all.add(of(meant.body(), meant.group())));
        return all;
    }

    /** The line of a body or group; empty when it is neither or is gone from the register. */
    public String of(@Nullable BodyId body, @Nullable BodyGroupId group) {
        String label = body != null ? labels.get(body) : group != null ? labels.get(group) : null;
        return label == null ? "" : label;
    }

    /** The body or group of a line; both null when the line is no line of the register. */
    public Assignment named(AssignmentRole role, String phrase, String label) {
        Assignment meant = byLabel.get(key(label));
        return meant == null
                ? new Assignment(role, phrase, null, null)
                : new Assignment(role, phrase, meant.body(), meant.group());
    }
}
