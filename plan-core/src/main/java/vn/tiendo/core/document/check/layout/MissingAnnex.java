package vn.tiendo.core.document.check.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.outline.Marker;
import vn.tiendo.core.document.outline.MarkerKind;
import vn.tiendo.core.document.outline.Node;
import vn.tiendo.core.document.reading.ParseProblem;

/**
 * An annex that the text sends its reader to and that is not in the file: "(Phụ lục I kèm theo)". An annex of another
 * document ("Phụ lục I Nghị định số …") is not looked for, nor is one without number when the file has any.
 */
public final class MissingAnnex implements Rule {
    private static final Cue SENT_TO =
            Cue.of("(?<![\\p{L}])(?:các )?phụ lục(?: số)? ?(?<label>[ivx]{1,5}|\\d{1,2})?(?![\\p{L}\\d/])");
    private static final Pattern TITLE =
            Pattern.compile("^(?:biểu )?(?:phụ lục|biểu mẫu)(?: số)? ?([ivx]{1,5}|\\d{1,2})?(?: ?[.:-].*|$| \\()");
    private static final int LONGEST_TITLE = 80;
    private static final Pattern OWN = Pattern.compile("^[^.;]{0,60}?(?:kèm theo|đính kèm|gửi kèm|kế hoạch này)");
    private static final Pattern ANOTHERS = Pattern.compile(
            "^[^.;]{0,60}?(?:nghị định|thông tư|nghị quyết|quyết định|công văn|hướng dẫn|quy định|luật|đề án|chương trình|chỉ thị|kế hoạch số)");
    private static final Pattern POINTING = Pattern.compile("(?:tại|theo|ở|xem|như|có|chi tiết|\\()(?: các)? ?$");

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        Set<String> there = new HashSet<>();
        Stream.concat(
                        pieces.running().stream().map(MissingAnnex::titleOfAnnex),
                        pieces.outline().nodes().stream().map(MissingAnnex::marked))
                .filter(Objects::nonNull)
                .forEach(there::add);
        List<ParseProblem> problems = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Node node : pieces.outline().nodes()) {
            if (marked(node) == null && titleOfAnnex(node.block().text()) == null) {
                look(node.content(), there, said, problems);
            }
        }
        return problems;
    }

    private static void look(FlatText text, Set<String> there, Set<String> said, List<ParseProblem> problems) {
        for (Matcher sent : SENT_TO.in(text.folded())) {
            String label = label(sent.group("label"));
            boolean missing = label.isEmpty() ? there.isEmpty() : !there.contains(label) && !there.contains("");
            if (missing && own(text, sent) && said.add(label)) {
                String words = text.text().substring(sent.start(), sent.end()).strip();
                problems.add(Point.ANNEX_MISSING.at(text.span(sent.start(), sent.end()), words));
            }
        }
    }

    private static boolean own(FlatText text, Matcher sent) {
        String behind = text.folded().substring(sent.end(), Math.min(text.length(), sent.end() + 120));
        String before = text.folded().substring(Math.max(0, sent.start() - 20), sent.start());
        if (ANOTHERS.matcher(behind).find()) {
            return false;
        }
        return OWN.matcher(behind).find() || POINTING.matcher(before).find();
    }

    /** The label of the annex that a text is the title of, "" for none; null for any other text. */
    private static @Nullable String titleOfAnnex(FlatText whole) {
        FlatText text = whole.atMost(LONGEST_TITLE);
        Matcher title = TITLE.matcher(text.folded());
        return title.find() && Character.isUpperCase(text.text().charAt(0)) ? label(title.group(1)) : null;
    }

    private static @Nullable String marked(Node node) {
        Marker marker = node.marker();
        return marker != null && marker.kind() == MarkerKind.ANNEX ? label(marker.label()) : null;
    }

    /** Annexes are counted in either kind of numerals: "Phụ lục 02" is "Phụ lục II". */
    private static String label(@Nullable String printed) {
        if (printed == null || printed.isEmpty()) {
            return "";
        }
        int order = Character.isDigit(printed.charAt(0))
                ? Integer.parseInt(printed)
                : OrderOfMarks.of(printed.toUpperCase(Locale.ROOT));
        return String.valueOf(order);
    }
}
