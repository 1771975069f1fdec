package vn.tiendo.core.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.encoding.OldFont;

/** What styles add that shows in the text: numbering, grid lines, capitals, hidden words, fonts of old encodings. */
final class Styles {
    private static final int MOST_ANCESTORS = 12;

    private final Map<String, Element> styles = new HashMap<>();
    private final Optional<Element> defaults;
    private String usual = "";

    Styles(Optional<Element> part) {
        defaults = part.flatMap(root -> Xml.path(root, "docDefaults", "rPrDefault", "rPr"));
        part.ifPresent(root -> Xml.children(root).forEach(this::take));
    }

    private void take(Element style) {
        String id = Xml.attribute(style, "styleId");
        styles.put(id, style);
        if ("paragraph".equals(Xml.attribute(style, "type")) && "1".equals(Xml.attribute(style, "default"))) {
            usual = id;
        }
    }

    String ofParagraph(Element paragraph) {
        return Word.value(paragraph, "pPr", "pStyle").orElse(usual);
    }

    /** A line of a table of contents repeats a heading. */
    boolean isContents(Element paragraph) {
        return Optional.ofNullable(styles.get(ofParagraph(paragraph)))
                .flatMap(style -> Word.value(style, "name"))
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("toc "))
                .isPresent();
    }

    Optional<Element> numbering(String style) {
        return inherited(style, "pPr", "numPr");
    }

    /** Where a style, or the one it is based on, stands in a list. */
    Optional<Integer> depth(String style, Numbering numbering, String list) {
        return lineage(style).stream()
                .flatMap(one -> numbering.depth(list, one).stream())
                .findFirst();
    }

    Optional<Element> tableBorders(String style) {
        return inherited(style, "tblPr", "tblBorders");
    }

    boolean isOn(Element paragraph, Element run, String property) {
        return runProperties(paragraph, run)
                .flatMap(each -> Xml.child(each, property).stream())
                .findFirst()
                .filter(Word::isOn)
                .isPresent();
    }

    OldFont font(Element paragraph, Element run) {
        return runProperties(paragraph, run)
                .flatMap(each -> Xml.child(each, "rFonts").stream())
                .map(Styles::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(OldFont::named)
                .orElse(OldFont.NONE);
    }

    private static String name(Element fonts) {
        String letters = Xml.attribute(fonts, "hAnsi");
        return letters.isEmpty() ? Xml.attribute(fonts, "ascii") : letters;
    }

    /** From the run's own to those of the whole document. */
    private Stream<Element> runProperties(Element paragraph, Element run) {
        List<Element> all = new ArrayList<>();
        Xml.child(run, "rPr").ifPresent(all::add);
        Word.value(run, "rPr", "rStyle").ifPresent(style -> addOfStyle(style, all));
        addOfStyle(ofParagraph(paragraph), all);
        defaults.ifPresent(all::add);
        return all.stream();
    }

    private void addOfStyle(String style, List<Element> all) {
        for (String one : lineage(style)) {
            Optional.ofNullable(styles.get(one))
                    .flatMap(element -> Xml.child(element, "rPr"))
                    .ifPresent(all::add);
        }
    }

    private Optional<Element> inherited(String style, String... path) {
        return lineage(style).stream()
                .map(styles::get)
                .flatMap(one -> one == null ? Stream.empty() : Xml.path(one, path).stream())
                .findFirst();
    }

    private List<String> lineage(String style) {
        List<String> line = new ArrayList<>();
        String name = style;
        for (int step = 0; step < MOST_ANCESTORS && styles.get(name) != null; step++) {
            line.add(name);
            name = Optional.ofNullable(styles.get(name))
                    .flatMap(one -> Word.value(one, "basedOn"))
                    .orElse("");
        }
        return line;
    }
}
