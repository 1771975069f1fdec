package vn.tiendo.core.document;

/** A piece of a source text: UTF-16 offsets into {@link SourceDocument#text()}, end exclusive. */
public record TextSpan(int start, int end) {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + ".." + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public TextSpan and(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }
}
