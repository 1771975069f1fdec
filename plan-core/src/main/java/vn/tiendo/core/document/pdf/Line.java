package vn.tiendo.core.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words on one base line, from left to right. */
record Line(List<Word> words) {
    private static final Pattern MARKED =
            Pattern.compile("(?:[IVXLC]{1,6}\\h*[.)-]|\\d{1,2}(?:\\.\\d{1,2}){0,3}\\h*[.)]"
                    + "|\\p{Ll}\\)|[-–+*•]|[¹²³⁴-⁹]+)(?:\\h.*)?");

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return words.getLast().right();
    }

    float y() {
        return words.getFirst().y();
    }

    float size() {
        return (float) words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    /** Stands in the same column: flush left with the other or centred as it is. */
    boolean isUnder(Line other) {
        float shift = (left() + right() - other.left() - other.right()) / 2;
        return Math.abs(left() - other.left()) < 0.6f * size() || Math.abs(shift) < 2.5f * size();
    }

    /** Begins as an item or heading does: "I.", "2.1.", "a)", "-". */
    boolean isMarked() {
        return MARKED.matcher(text()).matches();
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The pieces between gaps wider than so many times the size of the type. */
    List<Line> pieces(float gap) {
        List<Line> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size()
                    || words.get(at).left() - words.get(at - 1).right()
                            > gap * words.get(at).size()) {
                pieces.add(new Line(words.subList(from, at)));
                from = at;
            }
        }
        return pieces;
    }
}
