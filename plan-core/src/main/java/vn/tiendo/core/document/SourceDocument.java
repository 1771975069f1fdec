package vn.tiendo.core.document;

import java.util.List;

/**
 * The text of a document as found (NFC, line ends as LF), once; everything read from it is a span into it.
 * {@code pageStarts} are the offsets where pages begin, the first always 0; a format without pages has only that one.
 */
public record SourceDocument(String text, List<Integer> pageStarts) {
    public static SourceDocument of(String text) {
        return new SourceDocument(text, List.of(0));
    }

    /** The page an offset lies on, from 1. */
    public int pageOf(int offset) {
        int page = 0;
        while (page < pageStarts.size() && pageStarts.get(page) <= offset) {
            page++;
        }
        return Math.max(1, page);
    }
}
