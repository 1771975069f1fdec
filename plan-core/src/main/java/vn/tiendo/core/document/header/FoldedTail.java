package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;

/**
 * The end of a document that was kept in a table comes as one line: all recipients one after the other, a bar, then
 * offices and name. Each goes back on a line of its own.
 */
public final class FoldedTail {
    private static final Pattern TAIL = Pattern.compile("^[| ]*n[ơo]i nh[ậâa]n ?:?.{0,4000}");
    private static final Pattern BREAK = Pattern.compile("\\||<br ?/?>|(?<=[;:.,*]) {0,3}(?=[-–+] ?\\p{Lu})| {2,}");
    private static final Pattern NAME_BEHIND_OFFICE =
            Pattern.compile("(?<=\\p{Lu}{2}) {1,9}(?=\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,4}[ *]*$)");
    private static final int FEWEST = 3;

    private FoldedTail() {}

    public static List<Line> unfold(String source, List<Line> lines) {
        List<Line> unfolded = new ArrayList<>();
        for (Line line : lines) {
            if (line.flat().length() > 20
                    && TAIL.matcher(line.flat().atMost(4_000).folded()).matches()) {
                List<Line> parts = parts(source, line);
                unfolded.addAll(parts.size() >= FEWEST ? parts : List.of(line));
            } else {
                unfolded.add(line);
            }
        }
        return unfolded;
    }

    private static List<Line> parts(String source, Line line) {
        List<Line> parts = new ArrayList<>();
        int start = line.start();
        Matcher at = BREAK.matcher(source).region(line.start(), line.end()).useTransparentBounds(true);
        while (at.find()) {
            add(source, start, at.start(), parts);
            start = at.end();
        }
        add(source, start, line.end(), parts);
        return parts;
    }

    private static void add(String source, int start, int end, List<Line> parts) {
        Matcher name = NAME_BEHIND_OFFICE
                .matcher(source)
                .region(start, end)
                .useTransparentBounds(true)
                .useAnchoringBounds(true);
        if (name.find()) {
            add(source, start, name.start(), parts);
            add(source, name.end(), end, parts);
            return;
        }
        FlatText flat = FlatText.of(source, start, end);
        if (flat.text().chars().anyMatch(Character::isLetterOrDigit)) {
            parts.add(new Line(start, end, flat, parts.isEmpty(), false));
        }
    }
}
