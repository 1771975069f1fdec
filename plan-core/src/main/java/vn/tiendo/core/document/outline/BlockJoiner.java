package vn.tiendo.core.document.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;

/** Puts lines that a page, a footnote or a hard wrap cut apart back into one paragraph. */
public final class BlockJoiner {
    private final Continuation continuation;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private @Nullable Marker marker;

    private BlockJoiner(int width) {
        this.continuation = new Continuation(width);
    }

    public static List<Block> join(List<Line> lines, int width) {
        BlockJoiner joiner = new BlockJoiner(width);
        lines.forEach(joiner::add);
        joiner.close();
        return BareTitle.mark(LostNumber.restore(InlineList.join(AnnexTitle.join(joiner.blocks))));
    }

    private void add(Line line) {
        // "1." or "I. VỀ HẠ TẦNG" in the first cell of a table numbers its row, no item of the text
        Marker next = TableRow.is(line) ? null : MarkerReader.read(line.flat(), line.starred());
        if (!open.isEmpty() && continuation.goesOn(open, marker, line, next)) {
            open.add(line);
            return;
        }
        close();
        open.add(line);
        marker = next;
    }

    private void close() {
        if (!open.isEmpty()) {
            FlatText text = FlatText.join(open.stream().map(Line::flat).toList());
            blocks.add(new Block(marker, text, List.copyOf(open)));
            open.clear();
        }
    }
}
