package vn.tiendo.core.document.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a page into text and tags. Comments and what no browser shows as text are left out. */
final class HtmlTokens {
    private static final Set<String> UNSHOWN =
            Set.of("script", "style", "head", "noscript", "template", "svg", "select", "xml", "title", "object");
    private static final int LONGEST_NAME = 40;

    private final String page;
    private final String lower;
    private final Set<String> unclosed = new HashSet<>();
    private int at;

    HtmlTokens(String page) {
        this.page = page;
        this.lower = page.toLowerCase(Locale.ROOT);
    }

    /** Null at the end. */
    @Nullable
    HtmlToken next() {
        while (at < page.length()) {
            if (page.charAt(at) != '<' || !opensTag(at)) {
                return text();
            }
            if (page.startsWith("<!--", at)) {
                at = after("-->", at + 4);
            } else {
                HtmlToken tag = tag();
                if (!tag.closing() && UNSHOWN.contains(tag.name())) {
                    at = closingOf(tag.name());
                } else if (!tag.isText()) {
                    return tag;
                }
            }
        }
        return null;
    }

    /** A sign of comparison in the text opens none. */
    private boolean opensTag(int place) {
        char next = place + 1 < page.length() ? page.charAt(place + 1) : ' ';
        return next == '/' || next == '!' || next == '?' || next < 128 && Character.isLetter(next);
    }

    private HtmlToken text() {
        int end = page.indexOf('<', at + 1);
        while (end >= 0 && !opensTag(end)) {
            end = page.indexOf('<', end + 1);
        }
        int to = end < 0 ? page.length() : end;
        String text = HtmlEntities.resolved(page.substring(at, to));
        at = to;
        return new HtmlToken("", false, text);
    }

    private HtmlToken tag() {
        int end = page.indexOf('>', at);
        int to = end < 0 ? page.length() : end;
        boolean closing = at + 1 < page.length() && page.charAt(at + 1) == '/';
        int from = closing ? at + 2 : at + 1;
        int name = from;
        while (name < to && name - from < LONGEST_NAME && isNameLetter(page.charAt(name))) {
            name++;
        }
        HtmlToken tag = new HtmlToken(lower.substring(from, name), closing, page.substring(name, to));
        at = Math.min(page.length(), to + 1);
        return tag;
    }

    private static boolean isNameLetter(char letter) {
        return Character.isLetterOrDigit(letter) || letter == ':' || letter == '-';
    }

    private int closingOf(String name) {
        int closing = unclosed.contains(name) ? -1 : lower.indexOf("</" + name, at);
        if (closing < 0) {
            unclosed.add(name);
            return at;
        }
        return after(">", closing);
    }

    private int after(String mark, int from) {
        int found = page.indexOf(mark, from);
        return found < 0 ? page.length() : found + mark.length();
    }
}
