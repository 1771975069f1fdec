package vn.tiendo.web.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.web.intake.source.SourceParagraph.Face;

/** Where the paragraphs of a text are: its lines, those of one block of the outline joined. */
final class Paragraphs {
    private final String text;
    private final NavigableMap<Integer, OutlineItem> blocks = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();

    /** A paragraph before it has runs. */
    record Place(TextSpan span, Face face) {}

    private Paragraphs(String text, List<OutlineItem> outline) {
        this.text = text;
        outline.forEach(item -> blocks.put(item.span().start(), item));
    }

    static List<Place> of(String text, List<OutlineItem> outline) {
        Paragraphs paragraphs = new Paragraphs(text, outline);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            paragraphs.line(start, end);
            start = end + 1;
        }
        return paragraphs.places;
    }

    private @Nullable OutlineItem last;

    private void line(int lineStart, int lineEnd) {
        int start = lineStart;
        int end = lineEnd;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        OutlineItem block = blockAt(start, end);
        if (block != null && block.equals(last)) {
            Place before = places.removeLast();
            places.add(new Place(new TextSpan(before.span().start(), end), before.face()));
        } else {
            places.add(new Place(new TextSpan(start, end), face(block, start)));
        }
        last = block;
    }

    /** The block that the line begins, or goes on with; a block may begin after a mark that is not part of it. */
    private @Nullable OutlineItem blockAt(int start, int end) {
        Map.Entry<Integer, OutlineItem> begun = blocks.lowerEntry(end);
        return begun == null || begun.getValue().span().end() <= start ? null : begun.getValue();
    }

    private Face face(@Nullable OutlineItem block, int start) {
        if (block == null) {
            boolean ended = !blocks.isEmpty() && blocks.lastKey() < start;
            boolean begun = !blocks.isEmpty() && blocks.firstKey() < start;
            return ended ? Face.END : begun ? Face.TEXT : Face.FRONT;
        }
        if (block.kind() != OutlineItem.Kind.HEADING) {
            return Face.TEXT;
        }
        return block.level() == 1 ? Face.TITLE : Face.HEADING;
    }
}
