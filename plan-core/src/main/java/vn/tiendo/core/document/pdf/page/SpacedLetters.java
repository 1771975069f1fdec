package vn.tiendo.core.document.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** A heading whose letters are set wide apart comes out as one word a letter; closed up, it is words again. */
final class SpacedLetters {
    private static final int FEWEST = 5;
    private static final double MOSTLY = 0.7;
    private static final float BETWEEN_WORDS = 1.5f;

    private SpacedLetters() {}

    static List<Word> closed(List<Word> words) {
        long single = words.stream().filter(word -> word.text().length() == 1).count();
        if (words.size() < FEWEST || single < MOSTLY * words.size()) {
            return words;
        }
        List<Float> gaps = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            gaps.add(words.get(at).left() - words.get(at - 1).right());
        }
        float usual = gaps.stream().sorted().toList().get(gaps.size() / 2);
        List<Word> closed = new ArrayList<>(List.of(words.getFirst()));
        for (int at = 1; at < words.size(); at++) {
            Word next = words.get(at);
            if (gaps.get(at - 1) < BETWEEN_WORDS * usual) {
                Word open = closed.removeLast();
                closed.add(new Word(open.text() + next.text(), open.left(), next.right(), open.y(), open.size()));
            } else {
                closed.add(next);
            }
        }
        return closed;
    }
}
