package vn.tiendo.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.drafting.layout.LayoutProfile;
import vn.tiendo.core.drafting.layout.PrintableDocument;
import vn.tiendo.core.drafting.layout.PrintableLine;
import vn.tiendo.core.export.PrintedParagraph.Role;

/** Sets the body: the manner of a line follows from its marker, its depth and whether something stands under it. */
final class SetBody {
    private static final Pattern BASIS = Pattern.compile("Căn cứ\\h.*", Pattern.DOTALL);
    private static final Pattern ROMAN = Pattern.compile("(?:PHẦN |Phần )?[IVXLC]+[.)-]?");
    private static final Pattern POINT = Pattern.compile("\\p{Ll}+\\)");
    private static final Pattern BULLET = Pattern.compile("[-–+*•]");
    private static final Pattern SENTENCE = Pattern.compile(".*[.;]", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("[.;,/\\h]*$");
    private static final int LONGEST_TITLE = 200;

    private SetBody() {}

    static List<PrintedParagraph> of(PrintableDocument document, LayoutProfile profile) {
        List<PrintedParagraph> body = new ArrayList<>();
        for (String words : document.preamble()) {
            boolean basis = profile.says("basis.italic") && BASIS.matcher(words).matches();
            body.add(new PrintedParagraph(Role.PLAIN, words.strip(), false, basis));
        }
        List<PrintableLine> lines = document.outline();
        for (int at = 0; at < lines.size(); at++) {
            boolean above = at + 1 < lines.size()
                    && lines.get(at + 1).level() > lines.get(at).level();
            body.add(paragraph(lines.get(at), above));
        }
        document.closing().forEach(words -> body.add(new PrintedParagraph(Role.PLAIN, words.strip(), false, false)));
        return List.copyOf(ended(body, profile.says("closing.slashes") ? "./." : "."));
    }

    private static PrintedParagraph paragraph(PrintableLine line, boolean above) {
        Role role = role(line, above);
        String text = role == Role.HEADING1
                ? FormalWords.capitals(line.text())
                : line.text().strip();
        String marked = line.marker().isBlank() ? text : line.marker().strip() + " " + text;
        return new PrintedParagraph(role, marked, role == Role.HEADING1 || role == Role.HEADING2, false);
    }

    private static Role role(PrintableLine line, boolean above) {
        String marker = line.marker().strip();
        if (marker.isEmpty()) {
            return Role.PLAIN;
        }
        if (POINT.matcher(marker).matches()) {
            return Role.POINT;
        }
        if (BULLET.matcher(marker).matches()) {
            return Role.BULLET;
        }
        if (ROMAN.matcher(marker).matches()) {
            return Role.HEADING1;
        }
        boolean title = above
                && line.text().length() <= LONGEST_TITLE
                && !SENTENCE.matcher(line.text().strip()).matches();
        return title ? Role.HEADING2 : Role.ITEM;
    }

    /** The last words of a paper carry its end mark, whatever they ended in. */
    private static List<PrintedParagraph> ended(List<PrintedParagraph> body, String mark) {
        if (!body.isEmpty() && !body.getLast().isHeading()) {
            PrintedParagraph last = body.removeLast();
            String text = END.matcher(last.text()).replaceFirst("") + mark;
            body.add(new PrintedParagraph(last.role(), text, last.bold(), last.italic()));
        }
        return body;
    }
}
