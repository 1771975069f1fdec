package vn.tiendo.web.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.shared.VietnameseText;

/** The bodies of one day in the order of the tree: each under its parent, the higher level first, then by system, then name. */
final class BodyTree {
    private static final Comparator<BodyEntry> BY_RANK =
            Comparator.comparing(BodyEntry::level).thenComparing(BodyEntry::system);

    private final Map<BodyId, List<BodyEntry>> below = new HashMap<>();
    private final List<BodyEntry> top = new ArrayList<>();

    private BodyTree(BodyCatalogue catalogue) {
        // the catalogue comes in order of names, which the sort keeps among equals
        catalogue.bodies().stream().sorted(BY_RANK).forEach(body -> {
            BodyId parent = body.parent();
            if (parent == null || catalogue.find(parent).isEmpty()) {
                top.add(body);
            } else {
                below.computeIfAbsent(parent, none -> new ArrayList<>()).add(body);
            }
        });
    }

    static List<TreeRow> of(BodyCatalogue catalogue) {
        List<TreeRow> rows = new ArrayList<>();
        BodyTree tree = new BodyTree(catalogue);
        tree.top.forEach(body -> tree.collect(body, 0, rows));
        return rows;
    }

    private void collect(BodyEntry body, int depth, List<TreeRow> rows) {
        rows.add(new TreeRow(body, depth, true));
        below.getOrDefault(body.id(), List.of()).forEach(child -> collect(child, depth + 1, rows));
    }

    /** Only the bodies with these words in a name or an alias, and those above them as the way there. */
    static List<TreeRow> search(BodyCatalogue catalogue, String words) {
        String folded = VietnameseText.fold(words);
        Set<BodyId> found = new HashSet<>();
        Set<BodyId> shown = new HashSet<>();
        catalogue.bodies().stream().filter(body -> says(body, folded)).forEach(body -> {
            found.add(body.id());
            for (BodyEntry up = body; up != null && shown.add(up.id()); ) {
                up = above(catalogue, up);
            }
        });
        return of(catalogue).stream()
                .filter(row -> shown.contains(row.body().id()))
                .map(row -> new TreeRow(
                        row.body(), row.depth(), found.contains(row.body().id())))
                .toList();
    }

    private static @Nullable BodyEntry above(BodyCatalogue catalogue, BodyEntry body) {
        BodyId parent = body.parent();
        return parent == null ? null : catalogue.find(parent).orElse(null);
    }

    private static boolean says(BodyEntry body, String folded) {
        return Stream.concat(Stream.of(body.name(), body.shortName()), body.aliases().stream())
                .anyMatch(name -> VietnameseText.fold(name).contains(folded));
    }
}
