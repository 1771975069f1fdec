package vn.tiendo.core.document.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.core.document.text.RaisedDigits;

/** Words on one base line, from left to right. */
public record Line(List<Word> words) {
    private static final float SAME_LINE = 0.5f;
    private static final float TOUCHING = 0.1f;
    private static final float RAISED = 0.75f;
    private static final Pattern MARKED =
            Pattern.compile("(?:[IVXLC]{1,6}\\h*[.)-]|\\d{1,2}(?:\\.\\d{1,2}){0,3}\\h*[.)]"
                    + "|\\p{Ll}\\)|[-–+*•]|[¹²³⁴-⁹]+)(?:\\h.*)?");

    /** Words of one height on the page, from top to bottom. */
    public static List<Line> of(List<Word> words) {
        List<Word> downwards = new ArrayList<>(words);
        downwards.sort(Comparator.comparingDouble(Word::y));
        List<List<Word>> rows = new ArrayList<>();
        for (Word word : downwards) {
            if (rows.isEmpty() || word.y() - rows.getLast().getFirst().y() > SAME_LINE * word.size()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(word);
        }
        return rows.stream().map(Line::fromLeft).toList();
    }

    private static Line fromLeft(List<Word> row) {
        row.sort(Comparator.comparingDouble(Word::left));
        return new Line(SpacedLetters.closed(mended(raised(row))));
    }

    /** The number of a note, or its call that stands apart from its word. */
    private static List<Word> raised(List<Word> row) {
        double size = row.stream().mapToDouble(Word::size).max().orElse(0);
        return row.stream()
                .map(word -> word.size() < RAISED * size && RaisedDigits.canRaise(word.text())
                        ? new Word(RaisedDigits.of(word.text()), word.left(), word.right(), word.y(), word.size())
                        : word)
                .toList();
    }

    /** A word drawn in pieces, or drawn twice, is one word. */
    private static List<Word> mended(List<Word> row) {
        List<Word> mended = new ArrayList<>(List.of(row.getFirst()));
        for (Word next : row.subList(1, row.size())) {
            Word last = mended.getLast();
            float gap = next.left() - last.right();
            if (Math.abs(gap) < TOUCHING * last.size()) {
                mended.set(
                        mended.size() - 1,
                        new Word(last.text() + next.text(), last.left(), next.right(), last.y(), last.size()));
            } else if (gap > 0 || !next.text().equals(last.text())) {
                mended.add(next);
            }
        }
        return mended;
    }

    public float left() {
        return words.getFirst().left();
    }

    public float right() {
        return words.getLast().right();
    }

    public float y() {
        return words.getFirst().y();
    }

    public float size() {
        return (float) words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    /** Stands in the same column: flush left with the other or centred as it is. */
    public boolean isUnder(Line other) {
        float shift = (left() + right() - other.left() - other.right()) / 2;
        return Math.abs(left() - other.left()) < 0.6f * size() || Math.abs(shift) < 2.5f * size();
    }

    /** Begins as an item or heading does: "I.", "2.1.", "a)", "-". */
    public boolean isMarked() {
        return MARKED.matcher(text()).matches();
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The pieces between gaps wider than so many times the size of the type. */
    public List<Line> pieces(float gap) {
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
