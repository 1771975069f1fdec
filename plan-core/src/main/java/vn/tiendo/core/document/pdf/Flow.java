package vn.tiendo.core.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.pdf.page.Line;
import vn.tiendo.core.document.pdf.page.Margins;
import vn.tiendo.core.document.pdf.ruled.PdfTable;

/** Puts the lines of all pages back into paragraphs, parted by an empty line; remembers where pages begin. */
final class Flow {
    private static final String PARAGRAPH = "\n\n";
    private static final float NOWHERE = -1_000;
    private static final float HANGING = 0.4f;
    private static final Pattern CUT = Pattern.compile("[\\p{L}\\d][-/]");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}[\\p{Ll},;].*|\\p{Ll}");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?]");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{2,}[^\\p{Ll}]{10,}");
    private static final Pattern RAISED = Pattern.compile("[¹²³⁴-⁹⁰\\[].*");

    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final Map<Integer, Margins> margins = new HashMap<>();
    private final List<Line> notes = new ArrayList<>();
    private int page = -1;
    private @Nullable Line last;

    /** Where the words of an item begin, and its further lines with them. */
    private float hang = NOWHERE;

    private Flow(List<Sheet> sheets) {
        starts = new int[sheets.size()];
        Arrays.fill(starts, -1);
        Map<Integer, List<Line>> byWidth = new HashMap<>();
        for (Sheet sheet : sheets) {
            int head = Columns.head(sheet.lines(), sheet == sheets.getFirst()).to();
            byWidth.computeIfAbsent(Math.round(sheet.width()), width -> new ArrayList<>())
                    .addAll(sheet.lines().subList(head, sheet.lines().size()));
        }
        byWidth.forEach((width, lines) -> margins.put(width, Margins.of(lines)));
    }

    /** At least one page. */
    static SourceDocument of(List<Sheet> sheets) {
        Flow flow = new Flow(sheets);
        sheets.forEach(flow::add);
        flow.addNotes();
        return new SourceDocument(flow.text.toString(), flow.pageStarts());
    }

    /** A page on which nothing begins starts where the next one does. */
    private List<Integer> pageStarts() {
        int next = text.length();
        for (int at = starts.length - 1; at >= 0; at--) {
            next = starts[at] < 0 ? next : starts[at];
            starts[at] = next;
        }
        starts[0] = 0;
        return Arrays.stream(starts).boxed().toList();
    }

    private void add(Sheet sheet) {
        page++;
        List<Line> lines = sheet.lines();
        Columns.Block head = Columns.head(lines, page == 0);
        addColumns(head, lines);
        Columns.Block foot = Columns.foot(lines, head.to());
        List<PdfTable> tables = new ArrayList<>(sheet.tables());
        addLines(sheet, lines.subList(head.to(), foot.from()), tables);
        if (!foot.isEmpty()) {
            addTables(tables, lines.get(foot.from()).y());
        }
        addColumns(foot, lines);
        addLines(sheet, lines.subList(foot.to(), lines.size()), tables);
        addTables(tables, Float.MAX_VALUE);
        notes.addAll(sheet.notes());
    }

    private void addLines(Sheet sheet, List<Line> lines, List<PdfTable> tables) {
        Margins usual = margins.getOrDefault(Math.round(sheet.width()), Margins.of(lines));
        for (Line line : lines) {
            addTables(tables, line.y());
            String separator = separator(line, usual);
            append(page, separator, line.text());
            if (PARAGRAPH.equals(separator)) {
                hang = line.isMarked() && line.words().size() > 1
                        ? line.words().get(1).left()
                        : NOWHERE;
            }
            last = line;
        }
    }

    /** Those that begin above a height, taken off the list. */
    private void addTables(List<PdfTable> tables, float above) {
        while (!tables.isEmpty() && tables.getFirst().top() < above) {
            String[] separator = {PARAGRAPH};
            tables.removeFirst().lines().forEach(row -> {
                append(row.page(), separator[0], row.text());
                separator[0] = "\n";
            });
            last = null;
        }
    }

    private void addColumns(Columns.Block block, List<Line> lines) {
        if (block.isEmpty()) {
            return;
        }
        for (List<Line> column : List.of(block.left(lines), block.right(lines))) {
            last = null;
            String above = "";
            for (Line line : column) {
                boolean goesOn = above.startsWith("-")
                        && !line.isMarked()
                        && !ENDED.matcher(above).matches();
                append(page, above.isEmpty() ? PARAGRAPH : goesOn ? " " : "\n", line.text());
                above = goesOn ? above + " " + line.text() : line.text();
            }
        }
        last = null;
    }

    /** Where a page cuts a paragraph, its notes wait until the paragraph is whole. */
    private void addNotes() {
        List<Line> due = List.copyOf(notes);
        notes.clear();
        for (int at = 0; at < due.size(); at++) {
            String words = due.get(at).text();
            boolean begins = at == 0 || RAISED.matcher(words).matches();
            text.append(begins ? text.isEmpty() ? "" : PARAGRAPH : " ").append(words);
        }
    }

    private void append(int onPage, String separator, String words) {
        if (PARAGRAPH.equals(separator)) {
            addNotes();
        }
        text.append(text.isEmpty() ? "" : separator);
        if (starts[onPage] < 0) {
            starts[onPage] = text.length();
        }
        text.append(words);
    }

    /** A heading in capitals goes on with nothing that is not; a few capital letters may end a sentence. */
    private static boolean isCapitals(Line line) {
        return CAPITALS.matcher(line.text()).matches();
    }

    private String separator(Line line, Margins usual) {
        Line above = last;
        boolean pageBegins = starts[page] < 0;
        if (above == null || (!pageBegins && usual.areApart(above, line))) {
            return PARAGRAPH;
        }
        if (!isCapitals(above) && isCapitals(line)) {
            return PARAGRAPH;
        }
        if (usual.isCentred(above) && usual.isCentred(line)) {
            return "\n";
        }
        boolean hanging = Math.abs(line.left() - hang) < HANGING * line.size() && !line.isMarked();
        boolean begins = usual.isIndented(line) && !hanging || line.isMarked() && !usual.markersIndented();
        boolean unended = LOWER.matcher(line.text()).matches()
                && !ENDED.matcher(above.text()).matches();
        if (!unended && (begins || !usual.isFull(above, line))) {
            return PARAGRAPH;
        }
        String words = above.text();
        boolean cut = words.length() > 1
                && CUT.matcher(words.substring(words.length() - 2)).matches();
        return cut ? "" : " ";
    }
}
