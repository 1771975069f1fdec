package vn.tiendo.core.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title whose number was lost or never printed, not in capitals: a short line without an end mark, after a paragraph
 * that ended, before letters or numbers that begin anew.
 */
final class BareTitle {
    private static final Pattern ENDED = Pattern.compile(".*[.;:/][\"”)]?$");
    private static final Pattern NO_TITLE = Pattern.compile(".*[.;:,!?]$|^\\(.*|^\\p{Ll}.*|^\\d.*");
    private static final int LONGEST = 120;
    private static final int SHORTEST = 8;

    private BareTitle() {}

    static List<Block> mark(List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 1; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (bare(block) && begins(blocks.get(i + 1)) && ended(blocks.get(i - 1))) {
                marked.set(i, new Block(new Marker(MarkerKind.TITLE, "", "", 0), block.text(), block.lines()));
            }
        }
        return marked;
    }

    private static boolean bare(Block block) {
        String text = block.text().text();
        return block.marker() == null
                && !block.capitals()
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !NO_TITLE.matcher(text).matches()
                && block.lines().stream().noneMatch(TableRow::is);
    }

    private static boolean begins(Block next) {
        @Nullable Marker marker = next.marker();
        return marker != null
                && ("a".equals(marker.label()) || "1".equals(marker.label()) && marker.kind() == MarkerKind.NUMBER);
    }

    private static boolean ended(Block before) {
        Marker marker = before.marker();
        boolean title = before.capitals() || marker != null && marker.kind().compareTo(MarkerKind.ROMAN) <= 0;
        return title || ENDED.matcher(before.text().text()).matches();
    }
}
