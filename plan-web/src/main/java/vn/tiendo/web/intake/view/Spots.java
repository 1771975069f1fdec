package vn.tiendo.web.intake.view;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.OutlineItem;

/** Says of any words of a document where they stand. */
final class Spots {
    private final SourceDocument document;
    private final NavigableMap<Integer, OutlineItem> blocks = new TreeMap<>();

    Spots(SourceDocument document, List<OutlineItem> outline) {
        this.document = document;
        outline.forEach(item -> blocks.put(item.span().start(), item));
    }

    Spot of(TextSpan span) {
        boolean paged = document.pageStarts().size() > 1;
        return new Spot(paged ? document.pageOf(span.start()) : 0, number(span.start()));
    }

    private String number(int offset) {
        Map.Entry<Integer, OutlineItem> block = blocks.floorEntry(offset);
        return block == null || block.getValue().span().end() <= offset
                ? ""
                : block.getValue().number();
    }
}
