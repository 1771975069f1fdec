package vn.tiendo.core.document.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Automatic numbering that did not come along leaves a first item without its number before a second that has one: the
 * paragraph between a title and "2." is "1.", that before "b)" is "a)".
 */
final class LostNumber {
    private LostNumber() {}

    static List<Block> restore(List<Block> blocks) {
        List<Block> restored = new ArrayList<>(blocks);
        for (int i = 2; i < restored.size(); i++) {
            Marker second = restored.get(i).marker();
            Block first = restored.get(i - 1);
            String label = second == null ? "" : first(second);
            boolean lost = !label.isEmpty()
                    && first.marker() == null
                    && !first.capitals()
                    && title(restored.get(i - 2))
                    && first.lines().stream().noneMatch(TableRow::is)
                    && !first.text().text().endsWith(":");
            if (lost && second != null) {
                Marker marker = new Marker(second.kind(), "", label, 0);
                restored.set(i - 1, new Block(marker, first.text(), first.lines()));
            }
        }
        return restored;
    }

    /** What must have stood before a second number; empty when it is none. */
    private static String first(Marker second) {
        return switch (second.kind()) {
            case NUMBER, NUMBER_PAREN -> "2".equals(second.label()) ? "1" : "";
            case LETTER -> "b".equals(second.label()) ? "a" : "";
            default -> "";
        };
    }

    private static boolean title(Block block) {
        @Nullable Marker marker = block.marker();
        return block.capitals() || marker != null && marker.kind().compareTo(MarkerKind.ROMAN) <= 0;
    }
}
