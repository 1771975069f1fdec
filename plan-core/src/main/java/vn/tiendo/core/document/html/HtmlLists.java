package vn.tiendo.core.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.tiendo.core.document.numbering.NumberStyle;

/** The labels of list items; a page says only that it is a list. */
final class HtmlLists {
    private static final int DEEPEST = 200;

    private final Deque<Open> open = new ArrayDeque<>();

    private static final class Open {
        private final NumberStyle style;
        private int next;

        private Open(NumberStyle style, int next) {
            this.style = style;
            this.next = next;
        }
    }

    void open(HtmlToken list) {
        if (open.size() < DEEPEST) {
            NumberStyle style = "ul".equals(list.name()) ? NumberStyle.BULLET : style(HtmlAttribute.of(list, "type"));
            open.push(new Open(style, HtmlAttribute.number(list, "start", 1)));
        }
    }

    void close() {
        open.poll();
    }

    String next(HtmlToken item) {
        Open list = open.peek();
        if (list == null || list.style == NumberStyle.BULLET) {
            return "-";
        }
        int number = HtmlAttribute.number(item, "value", list.next);
        list.next = number + 1;
        return list.style.write(number) + (list.style == NumberStyle.LOWER_LETTER ? ")" : ".");
    }

    private static NumberStyle style(String type) {
        return switch (type) {
            case "I" -> NumberStyle.UPPER_ROMAN;
            case "i" -> NumberStyle.LOWER_ROMAN;
            case "A" -> NumberStyle.UPPER_LETTER;
            case "a" -> NumberStyle.LOWER_LETTER;
            default -> NumberStyle.DECIMAL;
        };
    }
}
