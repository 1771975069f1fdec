package vn.tiendo.core.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.SourceDocument;

/** Puts the lines of all pages back into paragraphs, parted by an empty line; remembers where pages begin. */
final class Flow {
    private static final String PARAGRAPH = "\n\n";
    private static final Pattern CUT = Pattern.compile("[\\p{L}\\d][-/]");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}[\\p{Ll},;].*|\\p{Ll}");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?]");

    private final List<Page> pages;
    private final Columns.Block head;
    private final Margins margins;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pageStarts = new ArrayList<>();
    private @Nullable Line last;
    private boolean pageBegins = true;

    private Flow(List<Page> pages) {
        this.pages = pages;
        this.head = Columns.head(pages.getFirst());
        this.margins = Margins.of(pages.stream()
                .flatMap(page -> page.lines().stream().skip(page == pages.getFirst() ? head.to() : 0))
                .toList());
    }

    /** At least one page. */
    static SourceDocument of(List<Page> pages) {
        Flow flow = new Flow(pages);
        for (Page page : pages) {
            flow.add(page);
        }
        return new SourceDocument(flow.text.toString(), List.copyOf(flow.pageStarts));
    }

    private void add(Page page) {
        pageBegins = true;
        List<Line> lines = page.lines();
        int from = 0;
        if (page == pages.getFirst()) {
            addColumns(head, lines);
            from = head.to();
        }
        Columns.Block foot = Columns.foot(page, from);
        addLines(lines.subList(from, foot.from()));
        addColumns(foot, lines);
        addLines(lines.subList(foot.to(), lines.size()));
        if (pageBegins) {
            pageStarts.add(text.length());
        }
    }

    private void addLines(List<Line> lines) {
        for (Line line : lines) {
            append(separator(line), line.text());
            last = line;
        }
    }

    private void addColumns(Columns.Block block, List<Line> lines) {
        for (List<Line> column : List.of(block.left(lines), block.right(lines))) {
            last = null;
            String above = "";
            for (Line line : column) {
                boolean goesOn = above.startsWith("-")
                        && !line.isMarked()
                        && !ENDED.matcher(above).matches();
                append(above.isEmpty() ? PARAGRAPH : goesOn ? " " : "\n", line.text());
                above = goesOn ? above + " " + line.text() : line.text();
            }
        }
        last = null;
    }

    private void append(String separator, String words) {
        text.append(text.isEmpty() ? "" : separator);
        if (pageBegins) {
            pageStarts.add(text.length());
            pageBegins = false;
        }
        text.append(words);
    }

    private String separator(Line line) {
        Line above = last;
        if (above == null || (!pageBegins && margins.areApart(above, line))) {
            return PARAGRAPH;
        }
        if (margins.isCentred(above) && margins.isCentred(line)) {
            return "\n";
        }
        boolean begins = margins.isIndented(line) || (line.isMarked() && !margins.markersIndented());
        boolean goesOn = margins.isFull(above, line)
                || (LOWER.matcher(line.text()).matches()
                        && !ENDED.matcher(above.text()).matches());
        if (begins || !goesOn) {
            return PARAGRAPH;
        }
        String words = above.text();
        boolean cut = words.length() > 1
                && CUT.matcher(words.substring(words.length() - 2)).matches();
        return cut ? "" : " ";
    }
}
