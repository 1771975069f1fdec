package vn.tiendo.web.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
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

    private SourceMarkup(SourceDocument document) {
        this.document = document;
    }

    public static List<SourceParagraph> of(SourceDocument document, List<OutlineItem> outline, List<SourceMark> marks) {
        return of(document, outline, marks, new TextSpan(0, document.text().length()));
    }

    /** @param within only the paragraphs that have words in common with it */
    public static List<SourceParagraph> of(
            SourceDocument document, List<OutlineItem> outline, List<SourceMark> marks, TextSpan within) {
        SourceMarkup markup = new SourceMarkup(document);
        List<Paragraphs.Place> places = Paragraphs.of(document.text(), outline);
        List<List<SourceMark>> marksOf = shared(marks, places);
        boolean paged = document.pageStarts().size() > 1;
        List<SourceParagraph> paragraphs = new ArrayList<>();
        int page = 0;
        for (int i = 0; i < places.size(); i++) {
            TextSpan span = places.get(i).span();
            int here = paged ? document.pageOf(span.start()) : page;
            if (span.overlaps(within)) {
                int begun = here == page ? 0 : here;
                paragraphs.add(new SourceParagraph(
                        span.start(), places.get(i).face(), begun, markup.runs(span, marksOf.get(i))));
            }
            page = here;
        }
        return paragraphs;
    }

    /** The marks of each paragraph. Paragraphs stand in order, so those of a mark stand together. */
    private static List<List<SourceMark>> shared(List<SourceMark> marks, List<Paragraphs.Place> places) {
        List<List<SourceMark>> shared = new ArrayList<>();
        NavigableMap<Integer, Integer> starts = new TreeMap<>();
        for (Paragraphs.Place place : places) {
            starts.put(place.span().start(), shared.size());
            shared.add(new ArrayList<>());
        }
        for (SourceMark mark : marks) {
            Map.Entry<Integer, Integer> first = starts.floorEntry(mark.span().start());
            for (int i = first == null ? 0 : first.getValue();
                    i < places.size()
                            && places.get(i).span().start() < mark.span().end();
                    i++) {
                if (places.get(i).span().overlaps(mark.span())) {
                    shared.get(i).add(mark);
                }
            }
        }
        return shared;
    }

    private List<SourceRun> runs(TextSpan paragraph, List<SourceMark> here) {
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
        int at = text.indexOf(BOLD, paragraph.start(), paragraph.end());
        while (at >= 0) {
            cuts.add(at);
            cuts.add(at + BOLD.length());
            at = text.indexOf(BOLD, at + BOLD.length(), paragraph.end());
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
