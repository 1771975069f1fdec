package vn.tiendo.core.document.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.core.document.encoding.LetteredText;
import vn.tiendo.core.document.text.LabelledText;
import vn.tiendo.core.document.text.RaisedDigits;

/** Gathers what a page shows into blocks: paragraphs, list items with their labels, tables. */
final class HtmlText {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "blockquote",
            "pre",
            "center",
            "hr",
            "address",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "body");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "meta", "link", "col", "wbr");
    private static final Pattern WHITE = Pattern.compile("[ \t\r\n]+");

    /** Some programs write the number of an item into its words as well. */
    private static final Pattern OWN_LABEL =
            Pattern.compile("(?s)[\\s\\h]*(?:(?:[IVXLC]{1,6}|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zđ])[.)]|[-–•+]).*");

    private static final int DEEPEST = 2_000;
    private static final int DEEPEST_TABLE = 30;

    private final Deque<HtmlLook> looks = new ArrayDeque<>(List.of(HtmlLook.PLAIN));
    private final Deque<HtmlTable> tables = new ArrayDeque<>();
    private final HtmlLists lists = new HtmlLists();
    private final List<String> blocks = new ArrayList<>();
    private LetteredText paragraph = new LetteredText();
    private String label = "";

    void take(HtmlToken token) {
        if (token.isText()) {
            add(token.content());
        } else if (token.closing()) {
            close(token.name());
        } else {
            open(token);
        }
    }

    private void add(String text) {
        HtmlLook look = looks.getFirst();
        if (look.hidden()) {
            return;
        }
        String words = WHITE.matcher(text).replaceAll(" ");
        boolean raised = look.raised() && RaisedDigits.canRaise(words.strip());
        paragraph.add(raised ? RaisedDigits.of(words.strip()) : words, look.font(), look.capitals());
    }

    private void open(HtmlToken tag) {
        String name = tag.name();
        if (BLOCKS.contains(name)) {
            endParagraph();
        }
        switch (name) {
            case "br" -> paragraph.add("\n");
            case "ul", "ol" -> lists.open(tag);
            case "li" -> label = lists.next(tag);
            case "table" -> {
                if (tables.size() < DEEPEST_TABLE) {
                    tables.push(new HtmlTable(tag));
                }
            }
            case "tr", "td", "th" -> {
                endParagraph();
                if (!tables.isEmpty()) {
                    tables.getFirst().open(tag);
                }
            }
            default -> {}
        }
        if (!EMPTY.contains(name) && looks.size() < DEEPEST) {
            looks.push(looks.getFirst().inside(tag));
        }
    }

    private void close(String name) {
        if (BLOCKS.contains(name) || "td".equals(name) || "th".equals(name) || "tr".equals(name)) {
            endParagraph();
        }
        switch (name) {
            case "li" -> endItem();
            case "ul", "ol" -> lists.close();
            case "table" -> {
                if (!tables.isEmpty()) {
                    tables.pop().blocks().forEach(this::put);
                }
            }
            default -> {}
        }
        if (looks.stream().limit(DEEPEST_TABLE).anyMatch(look -> look.tag().equals(name))) {
            while (!looks.pop().tag().equals(name)) {
                // what was left open inside ends with it
            }
        }
    }

    private void endParagraph() {
        String words = paragraph.text();
        paragraph = new LetteredText();
        String text = LabelledText.of(OWN_LABEL.matcher(words).matches() ? "" : label, words, false);
        if (!text.isEmpty()) {
            put(text);
            label = "";
        }
    }

    /** An item without words shows its number alone, which counts in a cell. */
    private void endItem() {
        String number = LabelledText.of(label, "", !tables.isEmpty());
        if (!number.isEmpty()) {
            put(number);
        }
        label = "";
    }

    private void put(String block) {
        if (tables.isEmpty()) {
            blocks.add(block);
        } else {
            tables.getFirst().add(block);
        }
    }

    String whole() {
        endParagraph();
        while (!tables.isEmpty()) {
            tables.pop().blocks().forEach(this::put);
        }
        return String.join("\n\n", blocks);
    }
}
