package vn.tiendo.core.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;

/**
 * Brings back the rows of a table whose columns are kept apart by blanks, as text drawn from a PDF page keeps them: the
 * head tells where each column lies, a number begins a row, a line without one goes on with the row above. Where the
 * number stands in the middle of its row, blank lines part the rows.
 */
final class SpacedRows {
    private static final Pattern CHUNK = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern LABEL = Pattern.compile("\\d{1,3}\\.?|[IVX]{1,5}\\.?");
    private static final int MOST_HEAD_LINES = 5;
    private static final int MOST_COLUMNS = 9;

    private final String source;
    private final List<Line> lines;
    private final List<Line> out = new ArrayList<>();

    private SpacedRows(String source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    static List<Line> join(String source, List<Line> lines) {
        return source.contains("   ") ? new SpacedRows(source, lines).joined() : lines;
    }

    private record Chunk(int from, int to, FlatText text) {
        boolean meets(Chunk other) {
            return from < other.to && other.from < to;
        }
    }

    private record Head(List<Chunk> columns, int behind) {
        List<FlatText> names() {
            return columns.stream().map(Chunk::text).toList();
        }
    }

    private List<Line> joined() {
        int i = 0;
        while (i < lines.size()) {
            Head head = headAt(i);
            if (head == null || !beginsRow(head, head.behind)) {
                out.add(lines.get(i));
                i++;
            } else {
                out.add(row(i, head.behind, head.names()));
                i = rows(head);
            }
        }
        return out;
    }

    /** Chunks of a line, at their places on the line. */
    private List<Chunk> chunks(int i) {
        Line line = lines.get(i);
        List<Chunk> chunks = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(source).region(line.start(), Math.min(line.end(), line.start() + 1_000));
        while (chunk.find() && chunks.size() <= MOST_COLUMNS) {
            int from = chunk.start() - line.start();
            chunks.add(new Chunk(from, chunk.end() - line.start(), FlatText.of(source, chunk.start(), chunk.end())));
        }
        return chunks;
    }

    private @Nullable Head headAt(int start) {
        List<Chunk> columns = new ArrayList<>(chunks(start));
        boolean named = columns.size() >= 2 && columns.stream().anyMatch(c -> Column.named(c.text()) != null);
        if (!named || lines.get(start).flat().text().indexOf('|') >= 0) {
            return null;
        }
        int i = start + 1;
        while (i < lines.size() && i - start < MOST_HEAD_LINES && !numbered(chunks(i))) {
            chunks(i).forEach(more -> widen(columns, more));
            i++;
        }
        boolean head = columns.size() >= 3
                && Column.head(columns.stream().map(Chunk::text).toList()) != null
                && Column.named(columns.getFirst().text()) == Column.NUMBER;
        return head ? new Head(columns, i) : null;
    }

    private static void widen(List<Chunk> columns, Chunk more) {
        for (int c = 0; c < columns.size(); c++) {
            Chunk column = columns.get(c);
            if (column.meets(more)) {
                FlatText name = FlatText.join(List.of(column.text(), more.text()));
                columns.set(c, new Chunk(Math.min(column.from(), more.from()), Math.max(column.to(), more.to()), name));
                return;
            }
            if (more.to() <= column.from()) {
                columns.add(c, more);
                return;
            }
        }
        columns.add(more);
    }

    private static boolean numbered(List<Chunk> chunks) {
        return !chunks.isEmpty()
                && LABEL.matcher(chunks.getFirst().text().text()).matches();
    }

    private boolean beginsRow(Head head, int i) {
        return i < lines.size()
                && numbered(chunks(i))
                && chunks(i).size() > 1
                && columnOf(head, chunks(i).getFirst()) == 0;
    }

    /** The column whose place the chunk shares most of, else the nearest one to its left. */
    private static int columnOf(Head head, Chunk chunk) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int c = 0; c < head.columns.size(); c++) {
            Chunk column = head.columns.get(c);
            int shared = Math.min(column.to(), chunk.to()) - Math.max(column.from(), chunk.from());
            int next = c + 1 < head.columns.size() ? head.columns.get(c + 1).from() : Integer.MAX_VALUE;
            boolean inside = chunk.from() >= column.from() - 2 && chunk.from() < next - 1;
            int worth = Math.max(shared, inside ? 1 : Integer.MIN_VALUE);
            if (worth > most) {
                most = worth;
                best = c;
            }
        }
        return best;
    }

    private int rows(Head head) {
        int at = head.behind;
        int rowFrom = at;
        List<List<FlatText>> cells = empty(head);
        boolean filled = false;
        while (at < lines.size() && !ends(head, at)) {
            List<Chunk> chunks = chunks(at);
            boolean begins = beginsRow(head, at) && !cells.getFirst().isEmpty();
            boolean parted =
                    lines.get(at).blankBefore() && !cells.getFirst().isEmpty() && !numbered(chunks) && tall(head, at);
            if (filled && (begins || parted)) {
                out.add(row(rowFrom, at, cells(cells)));
                cells = empty(head);
                rowFrom = at;
            }
            for (Chunk chunk : chunks) {
                cells.get(columnOf(head, chunk)).add(chunk.text());
            }
            filled = true;
            at++;
        }
        if (filled) {
            out.add(row(rowFrom, at, cells(cells)));
        }
        return at;
    }

    /** Whether the row that begins without a number has it on a line further down. */
    private boolean tall(Head head, int at) {
        for (int i = at + 1;
                i < Math.min(lines.size(), at + 14) && !lines.get(i).blankBefore();
                i++) {
            if (beginsRow(head, i)) {
                return true;
            }
        }
        return false;
    }

    /** A line that leaves the columns: one long stretch from the left, or a new part. */
    private boolean ends(Head head, int i) {
        List<Chunk> chunks = chunks(i);
        if (chunks.isEmpty() || chunks.size() > 1) {
            return false;
        }
        Chunk only = chunks.getFirst();
        int second = head.columns.get(1).from();
        return only.from() < second - 2 && only.to() > second + 2 && !numbered(chunks);
    }

    private static List<List<FlatText>> empty(Head head) {
        List<List<FlatText>> cells = new ArrayList<>();
        head.columns.forEach(c -> cells.add(new ArrayList<>()));
        return cells;
    }

    private static List<FlatText> cells(List<List<FlatText>> parts) {
        return parts.stream()
                .map(p -> p.isEmpty() ? FlatText.EMPTY : FlatText.join(p))
                .toList();
    }

    private Line row(int from, int to, List<FlatText> cells) {
        Line first = lines.get(from);
        return new Line(first.start(), lines.get(to - 1).end(), FlatText.row(cells), first.blankBefore(), false);
    }
}
