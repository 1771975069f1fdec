package vn.tiendo.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.drafting.layout.LayoutProfile;
import vn.tiendo.core.drafting.layout.PrintableDocument;
import vn.tiendo.core.drafting.layout.PrintableSignature;
import vn.tiendo.core.export.PrintedLine.Rule;

/** Sets what stands below the body: recipients at the left, the signature at the right. */
final class SetEnd {
    private static final Pattern DASH = Pattern.compile("^[-–+*•\\h]+");
    private static final Pattern END = Pattern.compile("[.;,\\h]+$");

    private SetEnd() {}

    static PrintedRecipients recipients(List<String> names, LayoutProfile profile) {
        PrintedLine label = new PrintedLine(
                FormalWords.RECIPIENTS,
                profile.points("recipients.label.size"),
                profile.says("recipients.label.bold"),
                profile.says("recipients.label.italic"),
                profile.says("recipients.label.underlined"),
                Rule.NONE);
        List<PrintedLine> lines = new ArrayList<>();
        List<String> shown = names.stream().filter(name -> !name.isBlank()).toList();
        for (String name : shown) {
            String bare =
                    END.matcher(DASH.matcher(name.strip()).replaceFirst("")).replaceFirst("");
            String end = lines.size() + 1 == shown.size() ? "." : ";";
            lines.add(PrintedLine.plain("- " + bare + end, profile.points("recipients.size")));
        }
        return new PrintedRecipients(label, List.copyOf(lines));
    }

    static PrintedSignature signature(PrintableDocument document, LayoutProfile profile) {
        PrintableSignature given = document.signature();
        List<PrintedLine> lines = new ArrayList<>();
        for (String line : FormalWords.authority(given.authority(), document.system())) {
            lines.add(PrintedLine.bold(line, profile.points("authority.size")));
        }
        boolean bold = profile.says("position.bold");
        for (String line : FormalWords.authority(given.position(), document.system())) {
            int size = profile.points("position.size");
            lines.add(bold ? PrintedLine.bold(line, size) : PrintedLine.plain(line, size));
        }
        return new PrintedSignature(
                List.copyOf(lines),
                profile.points("signature.gap"),
                PrintedLine.bold(given.name().strip(), profile.points("name.size")));
    }
}
