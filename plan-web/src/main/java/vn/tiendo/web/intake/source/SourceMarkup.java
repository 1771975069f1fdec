package vn.tiendo.web.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.web.intake.source.SourceMark.Kind;

/**
 * A text and the marks on it → paragraphs and runs. Marks may overlap and reach over paragraphs: each run knows every
 * kind of mark that covers it. {@code **} of plain text turns bold on and off and is not shown.
 */
public final class SourceMarkup {
    private static final String BOLD = "**";

    private final SourceDocument document;
    private final List<SourceMark> marks;

    private SourceMarkup(SourceDocument document, List<SourceMark> marks) {
        this.document = document;
        this.marks = marks;
    }

    public static List<SourceParagraph> of(SourceDocument document, List<OutlineItem> outline, List<SourceMark> marks) {
        SourceMarkup markup = new SourceMarkup(document, marks);
        boolean paged = document.pageStarts().size() > 1;
        List<SourceParagraph> paragraphs = new ArrayList<>();
        int page = 0;
        for (Paragraphs.Place place : Paragraphs.of(document.text(), outline)) {
            int here = paged ? document.pageOf(place.span().start()) : page;
            paragraphs.add(new SourceParagraph(
                    place.span().start(), place.face(), here == page ? 0 : here, markup.runs(place.span())));
            page = here;
        }
        return paragraphs;
    }

    private List<SourceRun> runs(TextSpan paragraph) {
        List<SourceMark> here =
                marks.stream().filter(mark -> mark.span().overlaps(paragraph)).toList();
        NavigableSet<Integer> cuts = cuts(paragraph, here);
        List<SourceRun> runs = new ArrayList<>();
        boolean bold = false;
        int start = paragraph.start();
        for (int cut : cuts) {
            if (cut > start) {
                String words = document.text().substring(start, cut);
                if (words.equals(BOLD)) {
                    bold = !bold;
                } else {
                    runs.add(run(words.replaceAll("\\s*\n\\s*", " "), bold, new TextSpan(start, cut), here));
                }
                start = cut;
            }
        }
        return runs;
    }

    private NavigableSet<Integer> cuts(TextSpan paragraph, List<SourceMark> here) {
        NavigableSet<Integer> cuts = new TreeSet<>();
        cuts.add(paragraph.end());
        for (SourceMark mark : here) {
            cuts.add(Math.clamp(mark.span().start(), paragraph.start(), paragraph.end()));
            cuts.add(Math.clamp(mark.span().end(), paragraph.start(), paragraph.end()));
        }
        String text = document.text();
        for (int at = text.indexOf(BOLD, paragraph.start());
                at >= 0 && at < paragraph.end();
                at = text.indexOf(BOLD, at + 2)) {
            cuts.add(at);
            cuts.add(Math.min(at + 2, paragraph.end()));
        }
        return cuts;
    }

    private static SourceRun run(String words, boolean bold, TextSpan span, List<SourceMark> here) {
        SourceMark other = top(Kind.PROPOSAL, span, here);
        SourceMark problem = top(Kind.PROBLEM, span, here);
        boolean lit = top(Kind.CURRENT, span, here) != null;
        return new SourceRun(
                words,
                bold,
                lit,
                top(Kind.PART, span, here) != null,
                other == null || lit ? null : other.target(),
                problem == null ? null : problem.note());
    }

    /** The shortest mark of the kind that covers the span, as the one that says most about it. */
    private static @Nullable SourceMark top(Kind kind, TextSpan span, List<SourceMark> here) {
        SourceMark shortest = null;
        for (SourceMark mark : here) {
            boolean covers = mark.kind() == kind
                    && mark.span().start() <= span.start()
                    && span.end() <= mark.span().end();
            if (covers && (shortest == null || length(mark) < length(shortest))) {
                shortest = mark;
            }
        }
        return shortest;
    }

    private static int length(SourceMark mark) {
        return mark.span().end() - mark.span().start();
    }
}
