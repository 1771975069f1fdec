package vn.tiendo.core.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a sentence may be parted in two: after a comma, a semicolon, a full stop, or before "và". */
public final class SplitPoints {
    private static final Pattern POINT = Pattern.compile("(?<=[;,.:])\\s+|\\s+(?=và\\s)");

    private SplitPoints() {}

    /** The words up to a point; {@code end} is where the next piece begins, the length of the text for the last. */
    public record Piece(String text, int end) {}

    public static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher point = POINT.matcher(text);
        int start = 0;
        while (point.find()) {
            pieces.add(new Piece(text.substring(start, point.start()), point.end()));
            start = point.end();
        }
        pieces.add(new Piece(text.substring(start), text.length()));
        return pieces;
    }
}
