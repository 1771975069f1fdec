package vn.tiendo.web.house;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/** Reads a template for what must not stand in it: words for the screen, scripts, styles, other hosts. */
final class TemplateText extends AbstractMarkupHandler {
    private static final Set<String> SPOKEN = Set.of(
            "title",
            "placeholder",
            "alt",
            "label",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext",
            "aria-placeholder");
    private static final Set<String> EVALUATED_AS_TEXT = Set.of("text", "utext");
    private static final Set<String> WITHOUT_END = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]|&#?\\w+;", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}\\s+\\p{L}{2,}");
    private static final Pattern OTHER_HOST = Pattern.compile("^\\s*(https?:)?//.*");

    private final String name;
    private final Offenders words;
    private final Offenders unsafe;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean sourced;

    private TemplateText(String name, Offenders words, Offenders unsafe) {
        this.name = name;
        this.words = words;
        this.unsafe = unsafe;
    }

    static void read(Path file, Offenders words, Offenders unsafe) {
        read(Files.RESOURCES.relativize(file).toString(), Files.read(file), words, unsafe);
    }

    static void read(String name, String template, Offenders words, Offenders unsafe) {
        try {
            new MarkupParser(ParseConfiguration.htmlConfiguration())
                    .parse(template, new TemplateText(name, words, unsafe));
        } catch (ParseException e) {
            unsafe.add(name, "cannot be read: " + e.getMessage());
        }
    }

    @Override
    public void handleText(char[] buffer, int offset, int len, int line, int col) {
        String element = open.isEmpty() ? "" : open.peek();
        String text = new String(buffer, offset, len);
        if (element.equals("script") || element.equals("style")) {
            if (!text.isBlank() && !(element.equals("script") && sourced)) {
                unsafe.add(name + ":" + line, "inline <" + element + ">");
            }
        } else if (!element.equals("kbd")
                && LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find()) {
            words.add(name + ":" + line, "text: " + text.strip());
        }
    }

    @Override
    public void handleOpenElementStart(char[] buffer, int nameOffset, int nameLen, int line, int col) {
        String element = lower(buffer, nameOffset, nameLen);
        sourced = false;
        if (!WITHOUT_END.contains(element)) {
            open.push(element);
        }
        if (element.equals("style")) {
            unsafe.add(name + ":" + line, "inline <style>");
        }
    }

    @Override
    public void handleCloseElementStart(char[] buffer, int nameOffset, int nameLen, int line, int col) {
        open.removeFirstOccurrence(lower(buffer, nameOffset, nameLen));
    }

    @Override
    @SuppressWarnings("java:S107") // the parser's own signature
    public void handleAttribute(
            char[] buffer,
            int nameOffset,
            int nameLen,
            int nameLine,
            int nameCol,
            int operatorOffset,
            int operatorLen,
            int operatorLine,
            int operatorCol,
            int valueContentOffset,
            int valueContentLen,
            int valueOuterOffset,
            int valueOuterLen,
            int valueLine,
            int valueCol) {
        String value = valueContentLen < 0 ? "" : new String(buffer, valueContentOffset, Math.max(0, valueContentLen));
        attribute(lower(buffer, nameOffset, nameLen), value, name + ":" + nameLine);
    }

    private void attribute(String attribute, String value, String where) {
        String plain = attribute.replaceFirst("^(th:|data-th-)", "");
        if (plain.equals("src")) {
            sourced = true;
        }
        if (attribute.equals("style") || plain.matches("on[a-z]+")) {
            unsafe.add(where, "inline " + attribute + "=");
        }
        if ((plain.equals("src") || plain.equals("href"))
                && OTHER_HOST.matcher(value).matches()) {
            unsafe.add(where, "another host: " + value);
        }
        boolean speaks = plain.equals(attribute)
                ? SPOKEN.contains(plain) && LETTER.matcher(value).find()
                        || FOREIGN_LETTER.matcher(value).find()
                : speaks(plain, value);
        if (speaks) {
            words.add(where, attribute + "=\"" + value + "\"");
        }
    }

    private static boolean speaks(String plain, String expression) {
        if (FOREIGN_LETTER.matcher(expression).find()) {
            return true;
        }
        Matcher quoted = QUOTED.matcher(expression);
        while ((SPOKEN.contains(plain) || EVALUATED_AS_TEXT.contains(plain)) && quoted.find()) {
            String literal = quoted.group(1) != null ? quoted.group(1) : quoted.group(2);
            if (WORDS.matcher(literal).find()) {
                return true;
            }
        }
        return false;
    }

    private static String lower(char[] buffer, int offset, int len) {
        return new String(buffer, offset, len).toLowerCase(Locale.ROOT);
    }
}
