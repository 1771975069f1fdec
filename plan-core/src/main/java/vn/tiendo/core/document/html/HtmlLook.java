package vn.tiendo.core.document.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.encoding.OldFont;

/** How text inside a tag shows: hidden, in capitals, in an old font, raised. */
record HtmlLook(String tag, boolean hidden, boolean capitals, boolean raised, OldFont font) {
    static final HtmlLook PLAIN = new HtmlLook("", false, false, false, OldFont.NONE);

    private static final Pattern HIDDEN =
            Pattern.compile("display\\s?:\\s?none|mso-hide\\s?:\\s?all|(?:^|\\s)hidden(?:[\\s/=]|$)");
    private static final Pattern CAPITALS = Pattern.compile("text-transform\\s?:\\s?uppercase");
    private static final Pattern FONT =
            Pattern.compile("(?:face\\s?=|font-family\\s?:)\\s?[\"']?(?:&quot;|[\"'])?([\\w. -]{1,40})");

    HtmlLook inside(HtmlToken tag) {
        String said = tag.content().toLowerCase(Locale.ROOT);
        Matcher named = FONT.matcher(said);
        return new HtmlLook(
                tag.name(),
                hidden || "del".equals(tag.name()) || HIDDEN.matcher(said).find(),
                capitals || CAPITALS.matcher(said).find(),
                raised || "sup".equals(tag.name()),
                named.find() ? OldFont.named(named.group(1)) : font);
    }
}
