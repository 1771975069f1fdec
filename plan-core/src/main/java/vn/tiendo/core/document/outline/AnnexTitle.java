package vn.tiendo.core.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;

/**
 * An annex has its title below the word "Phụ lục", over one or more lines (NĐ 30/2020, Phụ lục I, mục III). One that
 * follows the signature without that word is an annex all the same.
 */
public final class AnnexTitle {
    private static final Pattern ENCLOSED = Pattern.compile("^\\(.*|^(?:ban hành )?k[èêe]m theo.*");
    private static final Pattern SENTENCE = Pattern.compile(".*[.;:]$");
    private static final Pattern COLUMN = Pattern.compile("^(?:stt|tt|số tt)(?: .*)?$");
    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 5;

    private AnnexTitle() {}

    /** Joins each annex mark with the title below it. */
    static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            at++;
            if (isAnnex(block)) {
                List<Block> title = new ArrayList<>(List.of(block));
                while (at < blocks.size() && title.size() < MOST_LINES && belongs(title, blocks.get(at))) {
                    title.add(blocks.get(at));
                    at++;
                }
                block = one(title);
            }
            joined.add(block);
        }
        return joined;
    }

    /** The blocks behind a signature, the first of them marked as an annex where the word is missing. */
    public static List<Block> mark(List<Block> blocks) {
        if (blocks.isEmpty() || isAnnex(blocks.getFirst())) {
            return blocks;
        }
        List<Block> marked = new ArrayList<>(blocks);
        Block first = blocks.getFirst();
        marked.set(0, new Block(new Marker(MarkerKind.ANNEX, "", "", 0), first.text(), first.lines()));
        return marked;
    }

    private static boolean isAnnex(Block block) {
        Marker marker = block.marker();
        return marker != null && marker.kind() == MarkerKind.ANNEX;
    }

    private static boolean belongs(List<Block> title, Block next) {
        String text = next.text().folded();
        if (next.marker() != null
                || text.length() > LONGEST_LINE
                || ENCLOSED.matcher(text).matches()
                || COLUMN.matcher(text).matches()
                || next.lines().stream().anyMatch(TableRow::is)) {
            return false;
        }
        if (next.capitals()) {
            return true;
        }
        boolean untitled = title.stream().allMatch(b -> b.content().isEmpty());
        boolean goesOn = !untitled && Character.isLowerCase(next.text().text().charAt(0));
        return (untitled || goesOn) && !SENTENCE.matcher(text).matches();
    }

    private static Block one(List<Block> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<FlatText> texts = parts.stream().map(Block::text).toList();
        List<Line> lines = parts.stream().flatMap(b -> b.lines().stream()).toList();
        @Nullable Marker marker = parts.getFirst().marker();
        return new Block(marker, FlatText.join(texts), lines);
    }
}
