package vn.tiendo.core.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.Section.Mark;

/**
 * The marks of an outline by depth: I. 1. a) - + (Nghị định 30/2020, Phụ lục I: mục, khoản, điểm; letters of the
 * Vietnamese alphabet). Paragraphs get none and do not count.
 */
final class OutlineMarks {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final int DEEPEST = 5;

    private final int[] counts = new int[DEEPEST + 1];
    private final List<String> path = new ArrayList<>();

    /** The mark of the next block; call once for each block in reading order. */
    Mark next(Section.Kind kind, int level) {
        int depth = Math.clamp(level, 1, DEEPEST);
        if (kind == Section.Kind.PARAGRAPH) {
            return new Mark("", String.join(".", path));
        }
        counts[depth]++;
        for (int deeper = depth + 1; deeper <= DEEPEST; deeper++) {
            counts[deeper] = 0;
        }
        while (path.size() >= depth) {
            path.removeLast();
        }
        while (path.size() < depth - 1) {
            path.add("");
        }
        path.add(number(depth, counts[depth]));
        return new Mark(marker(depth, counts[depth]), text(path));
    }

    private static String text(List<String> path) {
        StringBuilder text = new StringBuilder();
        for (String part : path) {
            if (part.isEmpty()) {
                continue;
            }
            boolean bullet = part.startsWith("-") || part.startsWith("+");
            text.append(text.isEmpty() ? "" : bullet ? "/" : ".").append(part);
        }
        return text.toString();
    }

    private static String marker(int depth, int n) {
        return switch (depth) {
            case 1 -> roman(n) + ".";
            case 2 -> n + ".";
            case 3 -> letter(n) + ")";
            case 4 -> "-";
            default -> "+";
        };
    }

    private static String number(int depth, int n) {
        return switch (depth) {
            case 1 -> roman(n);
            case 2 -> String.valueOf(n);
            case 3 -> letter(n);
            case 4 -> "-" + n;
            default -> "+" + n;
        };
    }

    private static String letter(int n) {
        int index = n - 1;
        String last = String.valueOf(LETTERS.charAt(index % LETTERS.length()));
        return index < LETTERS.length() ? last : LETTERS.charAt(index / LETTERS.length() - 1) + last;
    }

    private static String roman(int n) {
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                text.append(signs[i]);
                rest -= values[i];
            }
        }
        return text.toString();
    }
}
