package vn.tiendo.core.export;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.drafting.layout.LayoutProfile;
import vn.tiendo.core.drafting.layout.PrintableDocument;
import vn.tiendo.core.drafting.layout.PrintableHead;
import vn.tiendo.core.export.PrintedLine.Rule;

/** Sets what stands above the body. */
final class SetHead {
    private SetHead() {}

    static PrintedLetterhead letterhead(PrintableDocument document, LayoutProfile profile) {
        return new PrintedLetterhead(
                left(document, profile),
                right(document.system(), profile),
                PrintedLine.plain(
                        FormalWords.number(document.head(), document.system()), profile.points("number.size")),
                PrintedLine.italic(FormalWords.placeDate(document.head()), profile.points("place.size")),
                profile.points("letterhead.left.percent"));
    }

    private static List<PrintedLine> left(PrintableDocument document, LayoutProfile profile) {
        List<PrintedLine> lines = new ArrayList<>();
        String parent = document.head().parentBody();
        if (parent != null && !parent.isBlank()) {
            lines.add(PrintedLine.plain(FormalWords.capitals(parent), profile.points("parent.size")));
        }
        for (String line : FormalWords.issuer(document.head().issuingBody())) {
            lines.add(PrintedLine.bold(line, profile.points("issuer.size")));
        }
        if (document.system() == BodySystem.PARTY) {
            lines.add(PrintedLine.plain("*", profile.points("issuer.size")));
        } else {
            lines.add(lines.removeLast().ruled(Rule.PART));
        }
        return List.copyOf(lines);
    }

    private static List<PrintedLine> right(BodySystem system, LayoutProfile profile) {
        int size = profile.points("nation.size");
        if (system == BodySystem.PARTY) {
            return List.of(PrintedLine.bold(FormalWords.PARTY, size).ruled(Rule.WHOLE));
        }
        return List.of(
                PrintedLine.bold(FormalWords.NATION, size),
                PrintedLine.bold(FormalWords.MOTTO, profile.points("motto.size"))
                        .ruled(Rule.WHOLE));
    }

    static List<PrintedLine> title(PrintableHead head, LayoutProfile profile) {
        PrintedLine type = PrintedLine.bold(FormalWords.capitals(head.type()), profile.points("type.size"));
        PrintedLine subject = PrintedLine.bold(head.subject().strip(), profile.points("subject.size"));
        if (profile.says("title.dashes")) {
            return List.of(type, subject, PrintedLine.plain("-----", profile.points("subject.size")));
        }
        return List.of(type, subject.ruled(Rule.PART));
    }
}
