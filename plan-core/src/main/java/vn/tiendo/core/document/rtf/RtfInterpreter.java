package vn.tiendo.core.document.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.UnreadableFile.Reason;
import vn.tiendo.core.document.rtf.RtfGroup.Target;

/** Follows the groups and commands of Rich Text, and hands on what shows. */
final class RtfInterpreter {
    private static final int DEEPEST = 2_000;

    /** Groups that hold no text of the document, besides all that are marked as such by a star. */
    private static final Set<String> SILENT = Set.of(
            "stylesheet",
            "colortbl",
            "info",
            "pict",
            "object",
            "nonshppict",
            "shprslt",
            "nonesttables",
            "fldinst",
            "filetbl",
            "listtable",
            "xe",
            "tc",
            "atnid",
            "atnauthor",
            "sp");

    /** Marked by a star and yet text: shapes hold text boxes. */
    private static final Set<String> SHAPES = Set.of("shpinst", "shptxt", "shppict", "background");

    private static final Set<String> AROUND =
            Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("~", "\u00A0"),
            Map.entry("_", "-"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("tab", "\t"),
            Map.entry("\\", "\\"),
            Map.entry("{", "{"),
            Map.entry("}", "}"));

    private final RtfText text;
    private final RtfFonts fonts = new RtfFonts();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private RtfGroup group = new RtfGroup();
    private int skipping;

    RtfInterpreter(RtfText text) {
        this.text = text;
    }

    void take(RtfToken token) {
        switch (token.kind()) {
            case OPEN -> open();
            case CLOSE -> close();
            case LETTER -> letter(token.value());
            case COMMAND -> command(token);
        }
    }

    private void open() {
        if (groups.size() > DEEPEST) {
            throw new UnreadableFile(Reason.MALFORMED);
        }
        groups.push(group);
        group = group.inner();
        skipping = 0;
    }

    private void close() {
        RtfGroup outer = groups.poll();
        if (outer != null) {
            if (outer.target != group.target) {
                text.end(group.target);
            }
            group = outer;
        }
        skipping = 0;
    }

    private void letter(int code) {
        if (skipping > 0) {
            skipping--;
        } else if (group.target == Target.FONTS) {
            fonts.name((char) code);
        } else {
            show(fonts.letter(group.font, code));
        }
        group.fresh = false;
    }

    private void show(String letters) {
        if (group.shows()) {
            text.add(group.target, letters, fonts.font(group.font), group.capitals);
        }
    }

    private void command(RtfToken token) {
        String word = token.word();
        boolean first = group.fresh;
        group.fresh = first && "*".equals(word);
        if (first || isAside(word)) {
            direct(word);
        }
        if ("u".equals(word)) {
            show(String.valueOf((char) token.value()));
            skipping = group.substitutes;
        } else if (SIGNS.containsKey(word)) {
            show(SIGNS.get(word));
        } else if (!format(token) && group.target == Target.TEXT) {
            text.command(token, group.shows());
        }
    }

    private static boolean isAside(String word) {
        return "footnote".equals(word) || "listtext".equals(word) || "pntext".equals(word);
    }

    /** The first word of a group says where its letters go; behind a star, only words that are known do. */
    private void direct(String word) {
        RtfGroup outer = groups.peek();
        boolean silenced = group.target == Target.NOWHERE
                && (outer == null || outer.target == Target.NOWHERE && !SHAPES.contains(word));
        if (silenced) {
            return;
        }
        if ("*".equals(word) || SILENT.contains(word)) {
            group.target = Target.NOWHERE;
        } else if (SHAPES.contains(word)) {
            group.target = outer == null || outer.target == Target.NOWHERE ? Target.TEXT : outer.target;
            if (group.target == Target.TEXT) {
                text.begin(word);
            }
        } else if ("fonttbl".equals(word)) {
            group.target = Target.FONTS;
        } else if (AROUND.contains(word)) {
            group.target = Target.AROUND;
        } else if ("footnote".equals(word)) {
            group.target = Target.NOTE;
            text.beginNote();
        } else if ("listtext".equals(word) || "pntext".equals(word)) {
            group.target = Target.LABEL;
        }
    }

    private boolean format(RtfToken token) {
        switch (token.word()) {
            case "f" -> {
                group.font = token.value();
                if (group.target == Target.FONTS) {
                    fonts.begin(token.value());
                }
            }
            case "fcharset" -> fonts.charset(token.value());
            case "ansicpg" -> fonts.usualPage(token.value());
            case "uc" -> group.substitutes = Math.clamp(token.value(), 0, 9);
            case "v" -> group.hidden = token.isOn();
            case "deleted" -> group.deleted = token.isOn();
            case "caps" -> group.capitals = token.isOn();
            case "plain" -> group.plain();
            case "-" -> show(fonts.font(group.font).softHyphen());
            default -> {
                return false;
            }
        }
        return true;
    }
}
