package vn.tiendo.core.document.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;

/**
 * A sentence made ready for reading figures.
 *
 * @param named folded, digits of names blanked: here years are read
 * @param masked folded, every digit that counts nothing blanked: here figures are read
 * @param strivings where "phấn đấu" stands
 */
record TargetSentence(
        FlatText text,
        String named,
        String masked,
        List<YearOfTarget.Word> years,
        List<Integer> strivings,
        List<Candidate> candidates) {
    private static final String SEPARATORS = ";:(,";
    private static final String ENDS = ";)";
    private static final Pattern FURTHER = Pattern.compile("(?:,| và) (?:đến|trong|tới|vào) (?:cuối |hết )?năm \\d");
    private static final Pattern COMPARED = Pattern.compile(
            " ?(?:(?:từ|trên|hơn|dưới|đạt|ít nhất|tối thiểu|tối đa|khoảng|không quá|không dưới|còn|tăng|giảm|[≥≤<>=]{1,2}) ?){0,3}");
    /** What holds more figures is a run of numbers and no sentence. */
    private static final int MOST = 200;

    private static final int LONGEST_CLAUSE = 300;
    private static final int PREAMBLE = 40;

    static TargetSentence of(FlatText text, TargetPart part) {
        String named = FigureMask.names(text.text(), text.folded());
        String masked = FigureMask.figures(named);
        List<Candidate> candidates = new ArrayList<>();
        TargetSentence sentence = new TargetSentence(
                text, named, masked, YearOfTarget.in(named), TargetWords.strivings(masked), candidates);
        List<Figure> figures = FigureFinder.in(masked);
        for (int i = 0; i < Math.min(MOST, figures.size()); i++) {
            candidates.add(new Candidate(sentence, i, figures.get(i), part));
        }
        return sentence;
    }

    /**
     * Where a clause begins: behind the last comma, bracket, "và" that stands between a figure and the one before it.
     *
     * @param of what the clause is looked for; a bracket closed before it parts nothing
     */
    int clauseStart(int earlier, int start, int of) {
        int from = Math.max(earlier, start - LONGEST_CLAUSE);
        if (earlier == 0) {
            return sentenceClause(from, start, of);
        }
        for (int i = start - 1; i >= from; i--) {
            if (separates(i) && !introduces(i, start) && !closed(i, of)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean closed(int i, int of) {
        return masked.charAt(i) == '(' && masked.substring(i, of).indexOf(')') > 0;
    }

    /** The first figure takes the sentence from its beginning, of a long one from "phấn đấu". */
    private int sentenceClause(int from, int start, int of) {
        int striving = striving(start);
        if (striving - from > PREAMBLE) {
            return striving;
        }
        for (int i = start - 1; i >= from; i--) {
            if (";:(".indexOf(masked.charAt(i)) >= 0 && !introduces(i, start) && !closed(i, of)) {
                return i + 1;
            }
        }
        return from;
    }

    /** Where the last "phấn đấu" before a place begins; -1 where none is. */
    int striving(int before) {
        int last = -1;
        for (int at : strivings) {
            last = at < before ? at : last;
        }
        return last;
    }

    /** The colon of "Thu nhập bình quân: 52 triệu đồng" parts nothing. */
    private boolean introduces(int i, int start) {
        return masked.charAt(i) == ':'
                && start - i < 30
                && COMPARED.matcher(masked.substring(i + 1, start)).matches();
    }

    private boolean separates(int i) {
        char c = masked.charAt(i);
        if (SEPARATORS.indexOf(c) >= 0) {
            return true;
        }
        boolean dash = masked.startsWith("- ", i + 1) && i > 0 && Character.isLetter(masked.charAt(i - 1));
        return c == ' ' && (dash || masked.startsWith("và ", i + 1) || masked.startsWith("trong đó", i + 1));
    }

    /** The first letter or figure, what parts clauses and a leading "và" left out. */
    int skip(int from, int to) {
        int start = from;
        while (start < to && " ,;:.()-".indexOf(masked.charAt(start)) >= 0) {
            start++;
        }
        return masked.startsWith("và ", start) && start + 3 <= to ? start + 3 : start;
    }

    /** Where the clause ends: at a semicolon or closing bracket, before another year, or the clause of the next figure. */
    int clauseEnd(int end, int next) {
        int to = cut(end, next);
        Matcher further = FURTHER.matcher(named).region(end, to);
        to = further.find() ? further.start() : to;
        while (to > end && " ,;:.(/-".indexOf(masked.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private int cut(int end, int next) {
        int to = Math.min(masked.length(), Math.min(next, end + LONGEST_CLAUSE));
        for (int i = end; i < to; i++) {
            if (ENDS.indexOf(masked.charAt(i)) >= 0) {
                return i;
            }
        }
        if (to == next && next < masked.length()) {
            int cut = clauseStart(end, next, next);
            return cut < 0 ? end : Math.max(end, cut - 1);
        }
        return to;
    }
}
