package vn.tiendo.core.intake.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a sentence may be parted in two: after a comma, a semicolon, a full stop, or before "và"; never inside the name of
 * a body ("Sở Khoa học và Công nghệ").
 */
public final class SplitPoints {
    private static final Pattern POINT = Pattern.compile("(?<=[;,.:])\\s+|\\s+(?=và\\s)");

    private SplitPoints() {}

    /** The words up to a point; {@code end} is where the next piece begins, the length of the text for the last. */
    public record Piece(String text, int end) {}

    /** @param names bodies that the text names */
    public static List<Piece> of(String text, List<String> names) {
        BitSet inside = inside(text, names);
        List<Piece> pieces = new ArrayList<>();
        Matcher point = POINT.matcher(text);
        int start = 0;
        while (point.find()) {
            if (inside.get(point.start())) {
                continue;
            }
            pieces.add(new Piece(text.substring(start, point.start()), point.end()));
            start = point.end();
        }
        pieces.add(new Piece(text.substring(start), text.length()));
        return pieces;
    }

    private static BitSet inside(String text, List<String> names) {
        BitSet inside = new BitSet(text.length());
        names.stream().filter(name -> !name.isBlank()).forEach(name -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                inside.set(at, at + name.length());
            }
        });
        return inside;
    }
}
