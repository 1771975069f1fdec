package vn.tiendo.core.document.table;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a cell on one line. */
public final class CellText {
    private static final Pattern WHITE = Pattern.compile("[\\s\\h]+");
    private static final Pattern UNENDED = Pattern.compile("(?s).*[\\p{L}\\p{M}\\d)\\]”\"]");
    private static final Pattern BEGINS = Pattern.compile("(?s)\\p{Lu}\\p{Ll}.*|\\p{Lu}{2,9}\\h.*\\p{Ll}.*");

    private CellText() {}

    /**
     * Bodies or tasks listed one below the other in a cell are parted by their line ends alone; on one line a
     * semicolon takes that part. A paragraph that begins in lower case goes on.
     */
    public static String of(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            String words = WHITE.matcher(paragraph).replaceAll(" ").strip().replace('|', '/');
            if (!text.isEmpty() && !words.isEmpty()) {
                text.append(isListed(text, words) ? "; " : " ");
            }
            text.append(words);
        }
        return text.toString();
    }

    private static boolean isListed(CharSequence above, String below) {
        return UNENDED.matcher(above).matches() && BEGINS.matcher(below).matches();
    }
}
