package vn.tiendo.core.document.check;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.header.Front;
import vn.tiendo.core.document.header.Zones;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.noise.Lines;
import vn.tiendo.core.document.outline.Outline;
import vn.tiendo.core.document.reading.Closing;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadTask;

/** What a rule sees of a document: the pieces it was read into, before they are put together. */
public record Pieces(
        Lines lines,
        Zones zones,
        Front front,
        Outline outline,
        List<ReadTask> tasks,
        List<ReadReport> reports,
        List<Mention> mentions,
        Closing closing,
        List<Integer> pageStarts) {

    /** The document names itself: "(Kèm theo Kế hoạch số 12/KH-UBND)" inside 12/KH-UBND. */
    public boolean own(Mention mention) {
        Found<String> number = front.header().number();
        Found<String> symbol = front.header().symbol();
        return number != null
                && symbol != null
                && Mention.key(number.value() + symbol.value()).equals(mention.key());
    }

    /** Where the head of the document ends. */
    public int bodyStart() {
        return zones.body().isEmpty() ? 0 : zones.body().getFirst().start();
    }

    /** All running text in the order of reading, notes at the foot last: what a page cut is one stretch again. */
    public List<FlatText> running() {
        List<FlatText> running = new ArrayList<>();
        zones.head().stream().map(Line::flat).forEach(running::add);
        if (zones.title() != null) {
            running.add(zones.title().flat());
        }
        zones.front().stream().map(Line::flat).forEach(running::add);
        if (!zones.planFront().equals(zones.front())) {
            zones.planFront().stream().map(Line::flat).forEach(running::add);
        }
        outline.nodes().forEach(node -> running.add(node.block().text()));
        zones.tail().stream().map(Line::flat).forEach(running::add);
        lines.footnotes().stream().map(Line::flat).forEach(running::add);
        return running;
    }
}
