package vn.tiendo.core.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;

/**
 * An enumeration inside a sentence, "(i) …; (ii) …", is part of it even where a line happens to begin with one of its
 * numbers: told by the number before or after it standing in the middle of the same paragraph.
 */
final class InlineList {
    private static final Map<String, String> NEXT = Map.ofEntries(
            Map.entry("i", "ii"),
            Map.entry("ii", "iii"),
            Map.entry("iii", "iv"),
            Map.entry("iv", "v"),
            Map.entry("v", "vi"),
            Map.entry("1", "2"),
            Map.entry("2", "3"),
            Map.entry("3", "4"),
            Map.entry("4", "5"),
            Map.entry("a", "b"),
            Map.entry("b", "c"));

    private InlineList() {}

    static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            Block before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && inside(before, block)) {
                joined.set(joined.size() - 1, together(before, block));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean inside(Block before, Block block) {
        Marker marker = block.marker();
        if (marker == null || marker.kind() != MarkerKind.IN_PARENS || isTitle(before)) {
            return false;
        }
        String next = NEXT.get(marker.label());
        boolean goesOn = next != null && block.content().text().contains("(" + next + ")");
        return goesOn || before.content().text().contains("(" + previous(marker.label()) + ")");
    }

    private static @Nullable String previous(String label) {
        return NEXT.entrySet().stream()
                .filter(e -> e.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("?");
    }

    private static boolean isTitle(Block block) {
        Marker marker = block.marker();
        return block.capitals() || marker != null && marker.kind().compareTo(MarkerKind.ROMAN) <= 0;
    }

    private static Block together(Block before, Block block) {
        List<Line> lines = new ArrayList<>(before.lines());
        lines.addAll(block.lines());
        return new Block(before.marker(), FlatText.join(List.of(before.text(), block.text())), lines);
    }
}
