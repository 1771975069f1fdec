package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadRecipient;

/** Nơi nhận: one entry a dash; a line without one, or with a plus, goes on with the entry above. */
public final class Recipients {
    private static final Pattern BEGIN =
            Pattern.compile("^n[ơo]i nh[ậâa]n(?= ?:| ?$| -| t/m| tm\\.| k/t| kt\\.| t/l| tl\\.)");
    private static final Pattern MARK = Pattern.compile("^[-–—•+*]\\s*");
    private static final Pattern CLOSING = Pattern.compile("(?<![\\s.;:,/])[\\s.;:,/]+$");

    private Recipients() {}

    static boolean begin(FlatText line) {
        return BEGIN.matcher(line.folded()).find();
    }

    /** The lines are those of the left column, the word "Nơi nhận" among or above them. */
    static List<ReadRecipient> read(List<FlatText> lines) {
        List<List<FlatText>> entries = new ArrayList<>();
        boolean dashed = lines.stream().anyMatch(l -> MARK.matcher(l.text()).find());
        boolean begun = false;
        for (FlatText line : lines) {
            if (begin(line)) {
                begun = true;
                int colon = line.text().indexOf(':');
                FlatText rest = colon < 0 ? FlatText.EMPTY : line.from(colon + 1);
                if (!rest.isEmpty()) {
                    entries.add(new ArrayList<>(List.of(rest)));
                }
            } else if (begun) {
                add(entries, line, dashed);
            }
        }
        return entries.stream()
                .map(Recipients::entry)
                .filter(f -> !f.value().isEmpty())
                .map(f -> new ReadRecipient(f, RecipientPurpose.of(f.value())))
                .toList();
    }

    private static void add(List<List<FlatText>> entries, FlatText line, boolean dashed) {
        char first = line.text().charAt(0);
        boolean newEntry = entries.isEmpty()
                || !dashed
                || first != '+' && MARK.matcher(line.text()).find();
        if (newEntry) {
            entries.add(new ArrayList<>(List.of(line)));
        } else {
            entries.getLast().add(line);
        }
    }

    private static Found<String> entry(List<FlatText> parts) {
        FlatText whole = FlatText.join(parts);
        var mark = MARK.matcher(whole.text());
        int start = mark.find() ? mark.end() : 0;
        var closing = CLOSING.matcher(whole.text());
        int end = whole.length();
        while (closing.find()) {
            end = closing.start();
        }
        return whole.found(Math.min(start, end), end);
    }
}
