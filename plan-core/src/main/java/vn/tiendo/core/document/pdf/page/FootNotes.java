package vn.tiendo.core.document.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.text.RaisedDigits;

/** The lines of a page, and apart from them the notes at its foot: last, in smaller type, the first with its number. */
public record FootNotes(List<Line> lines, List<Line> notes) {
    private static final Pattern NOTE = Pattern.compile("(?:[¹²³⁴-⁹⁰]{1,3}|\\[\\d{1,3}\\]).*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final float SMALLER = 0.95f;

    public static FootNotes of(List<Line> lines) {
        float usual = lines.stream()
                .map(Line::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0f);
        int from = lines.size();
        for (int at = lines.size() - 1; at > 0 && lines.get(at).size() < SMALLER * usual; at--) {
            if (begins(lines.get(at), lines.subList(0, at))) {
                from = at;
            }
        }
        return new FootNotes(
                lines.subList(0, from),
                lines.subList(from, lines.size()).stream()
                        .map(FootNotes::raised)
                        .toList());
    }

    /** The number of a note need not be raised itself, if its call is. */
    private static boolean begins(Line line, List<Line> above) {
        String first = line.words().getFirst().text();
        return NOTE.matcher(line.text()).matches()
                || NUMBER.matcher(first).matches()
                        && above.stream()
                                .flatMap(one -> one.words().stream())
                                .anyMatch(word -> word.text().contains(RaisedDigits.of(first)));
    }

    private static Line raised(Line line) {
        Word first = line.words().getFirst();
        if (!NUMBER.matcher(first.text()).matches() || line.words().size() == 1) {
            return line;
        }
        List<Word> words = new ArrayList<>(line.words());
        words.set(0, new Word(RaisedDigits.of(first.text()), first.left(), first.right(), first.y(), first.size()));
        return new Line(words);
    }
}
