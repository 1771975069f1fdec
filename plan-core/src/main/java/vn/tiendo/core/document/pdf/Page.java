package vn.tiendo.core.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of one page from top to bottom. */
record Page(List<Line> lines, float width, float height) {
    private static final Pattern NUMBER =
            Pattern.compile("(?iu:trang\\h*)?[-–]?\\h*\\d{1,4}\\h*(?:/\\h*\\d{1,4}\\h*)?[-–]?");
    private static final float EDGE = 0.12f;
    private static final float SAME_LINE = 0.5f;

    static Page of(List<Word> words, float width, float height) {
        List<Word> downwards = new ArrayList<>(words);
        downwards.sort(Comparator.comparingDouble(Word::y));
        List<List<Word>> rows = new ArrayList<>();
        for (Word word : downwards) {
            if (rows.isEmpty() || word.y() - rows.getLast().getFirst().y() > SAME_LINE * word.size()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(word);
        }
        return new Page(rows.stream().map(Page::fromLeft).toList(), width, height);
    }

    private static Line fromLeft(List<Word> row) {
        row.sort(Comparator.comparingDouble(Word::left));
        return new Line(row);
    }

    Page withoutNumber() {
        if (!lines.isEmpty() && isNumber(lines.getFirst())) {
            return new Page(lines.subList(1, lines.size()), width, height);
        }
        if (!lines.isEmpty() && isNumber(lines.getLast())) {
            return new Page(lines.subList(0, lines.size() - 1), width, height);
        }
        return this;
    }

    private boolean isNumber(Line line) {
        boolean atEdge = line.y() < height * EDGE || line.y() > height * (1 - EDGE);
        return atEdge && NUMBER.matcher(line.text()).matches();
    }
}
