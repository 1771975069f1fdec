package vn.tiendo.core.document.noise;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into sentences. A full stop inside a number, a date or an abbreviation ends none. */
public final class Sentences {
    private Sentences() {}

    public static List<FlatText> of(FlatText paragraph) {
        List<FlatText> sentences = new ArrayList<>();
        String text = paragraph.text();
        int start = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ' && ends(text, start, i)) {
                sentences.add(paragraph.sub(start, i + 1));
                start = i + 2;
            }
        }
        sentences.add(paragraph.from(start));
        return sentences;
    }

    private static boolean ends(String text, int start, int stop) {
        char next = text.charAt(stop + 2);
        boolean opens = Character.isUpperCase(next) || Character.isDigit(next) || "\"“(-+".indexOf(next) >= 0;
        int word = stop;
        while (word > start && Character.isLetterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        boolean abbreviation = stop - word <= 2 && stop > word && Character.isUpperCase(text.charAt(word));
        return opens && !abbreviation;
    }
}
