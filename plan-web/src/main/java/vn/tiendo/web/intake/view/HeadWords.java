package vn.tiendo.web.intake.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.Header;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.web.intake.view.HeadSide.Said;
import vn.tiendo.web.words.DayText;

/** Says what was read of the head of a document, and how. */
@Component
@RequiredArgsConstructor
public class HeadWords {
    private final ReviewWords words;

    public HeadSide of(ParsedDocument parsed) {
        Map<String, TextSpan> cited = new HashMap<>();
        parsed.citations()
                .forEach(one ->
                        cited.putIfAbsent(HeadSide.citation(one.symbol(), DayText.write(one.date())), one.span()));
        return new HeadSide(facts(parsed.header()), cited, parsed.closing().recipients(), parsed.outline());
    }

    private List<Said> facts(Header header) {
        List<Said> facts = new ArrayList<>();
        String system = header.system() == null
                ? words.say("intake.head.notStated")
                : words.say("intake.system." + header.system().name());
        facts.add(new Said("system", system, null, null));
        put(facts, "parent", header.parent());
        // what simply stands there is in the form already
        putConcluded(facts, "type", header.type());
        putConcluded(facts, "issuer", header.issuer());
        putConcluded(facts, "date", header.date());
        return facts;
    }

    private void put(List<Said> facts, String label, @Nullable Found<String> found) {
        facts.add(
                found == null
                        ? new Said(label, words.say("intake.head.notStated"), null, null)
                        : new Said(label, found.value(), words.how(found.how()), found.span()));
    }

    private void putConcluded(List<Said> facts, String label, @Nullable Found<String> found) {
        if (found != null && found.how() != HowRead.WRITTEN) {
            put(facts, label, found);
        }
    }
}
