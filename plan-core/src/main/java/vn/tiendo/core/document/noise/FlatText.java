package vn.tiendo.core.document.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.Found;

/**
 * A stretch of a source text on one line, without mark-up and doubled spaces, that still knows where each of its
 * characters stands in the source.
 */
public final class FlatText {
    public static final FlatText EMPTY = new FlatText("", new int[0]);

    private static final String DROPPED = "*`\u200B\u200C\u200D\uFEFF\u00AD\u2060";
    private static final String ESCAPED = ".-+*()[]#_|>";
    private static final String SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹⁰";

    private final String text;
    private final int[] places;
    private final String folded;

    private FlatText(String text, int[] places) {
        this(text, places, Folding.fold(text));
    }

    private FlatText(String text, int[] places, String folded) {
        this.text = text;
        this.places = places;
        this.folded = folded;
    }

    public static FlatText of(String source) {
        return of(source, 0, source.length());
    }

    public static FlatText of(String source, int start, int end) {
        return of(source, start, end, ' ');
    }

    /** A row of a table: its tabs are kept as bars. */
    static FlatText row(String source, int start, int end) {
        return of(source, start, end, '|');
    }

    private static FlatText of(String source, int start, int end, char tab) {
        StringBuilder kept = new StringBuilder(end - start);
        int[] places = new int[end - start];
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            boolean escape = c == '\\' && i + 1 < end && ESCAPED.indexOf(source.charAt(i + 1)) >= 0;
            boolean quoted = (c == '>' || c == '#') && kept.isEmpty();
            if (DROPPED.indexOf(c) >= 0 || SUPERSCRIPTS.indexOf(c) >= 0 || escape || quoted) {
                continue;
            }
            if (c == '\t' && tab != ' ') {
                places[kept.length()] = i;
                kept.append(tab);
                continue;
            }
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (space && (kept.isEmpty() || kept.charAt(kept.length() - 1) == ' ')) {
                continue;
            }
            places[kept.length()] = i;
            kept.append(space ? ' ' : own(c));
        }
        int length = kept.length();
        if (length > 0 && kept.charAt(length - 1) == ' ') {
            length--;
        }
        return new FlatText(kept.substring(0, length), Arrays.copyOf(places, length));
    }

    /** The barred D of other alphabets looks like the Vietnamese one, strokes of mathematics like the slash of a date. */
    private static char own(char c) {
        return switch (c) {
            case '\u2044', '\u2215', '\u2571', '\u29F8', '\uFF0F' -> '/';
            case 'Ð', 'Ɖ' -> 'Đ';
            case 'ð', 'ɖ' -> 'đ';
            default -> c;
        };
    }

    /** The parts one after the other, a space between them. */
    public static FlatText join(List<FlatText> parts) {
        return parts.size() == 1 ? parts.getFirst() : join(parts, ' ');
    }

    /** Cells as a row of a table, bars around and between them. */
    public static FlatText row(List<FlatText> cells) {
        List<FlatText> closed = new ArrayList<>(List.of(EMPTY));
        closed.addAll(cells);
        closed.add(EMPTY);
        return join(closed, '|');
    }

    private static FlatText join(List<FlatText> parts, char between) {
        StringBuilder joined = new StringBuilder();
        int[] places = new int[parts.stream().mapToInt(p -> p.length() + 1).sum()];
        int place = parts.stream()
                .filter(p -> p.length() > 0)
                .mapToInt(p -> p.places[0])
                .findFirst()
                .orElse(0);
        for (int i = 0; i < parts.size(); i++) {
            FlatText part = parts.get(i);
            boolean apart = between == ' ' ? !joined.isEmpty() && part.length() > 0 : i > 0;
            if (apart) {
                places[joined.length()] = joined.isEmpty() ? place : places[joined.length() - 1];
                joined.append(between);
            }
            System.arraycopy(part.places, 0, places, joined.length(), part.length());
            joined.append(part.text);
        }
        return new FlatText(joined.toString(), Arrays.copyOf(places, joined.length()));
    }

    public String text() {
        return text;
    }

    /** Same length as {@link #text()}, for comparing. */
    public String folded() {
        return folded;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** A part, spaces at its ends left out. */
    public FlatText sub(int start, int end) {
        int a = start;
        int b = end;
        while (a < b && text.charAt(a) == ' ') {
            a++;
        }
        while (b > a && text.charAt(b - 1) == ' ') {
            b--;
        }
        String part = text.substring(a, b);
        return new FlatText(
                part,
                Arrays.copyOfRange(places, a, b),
                betweenWords(a, b) ? folded.substring(a, b) : Folding.fold(part));
    }

    /** Folding looks at whole syllables: what is cut between words is folded as it was before. */
    private boolean betweenWords(int start, int end) {
        return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    public FlatText from(int start) {
        return sub(start, text.length());
    }

    /** No longer than so many characters: no rule needs to read further, and no text may take the time to. */
    public FlatText atMost(int length) {
        return text.length() <= length ? this : sub(0, length);
    }

    public TextSpan span() {
        return span(0, text.length());
    }

    public TextSpan span(int start, int end) {
        if (places.length == 0) {
            return new TextSpan(0, 0);
        }
        if (start >= end) {
            int at = places[Math.min(start, places.length - 1)];
            return new TextSpan(at, at);
        }
        return new TextSpan(places[start], places[end - 1] + 1);
    }

    public Found<String> found() {
        return new Found<>(text, span());
    }

    public Found<String> found(int start, int end) {
        return sub(start, end).found();
    }

    @Override
    public String toString() {
        return text;
    }
}
