package vn.tiendo.core.document.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.header.Front;
import vn.tiendo.core.document.indicator.Candidate.Unit;
import vn.tiendo.core.document.indicator.ComparisonWords.Read;
import vn.tiendo.core.document.indicator.UnitWords.Kind;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Sentences;
import vn.tiendo.core.document.outline.Marker;
import vn.tiendo.core.document.outline.Node;
import vn.tiendo.core.document.outline.Outline;
import vn.tiendo.core.document.outline.TableRow;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadIndicator;

/**
 * Reads the figures to be reached (chỉ tiêu) anywhere in a plan's body and annexes: one per figure, one per year in a
 * series. Of a range the lower end is taken, to be reached at least. Every look around a figure is bounded.
 */
public final class IndicatorReader {
    private static final int ENOUGH = 40_000;

    private final YearOfTarget.Plan plan;
    private final TargetTable table;
    private final Map<Node, TargetPart> opened = new IdentityHashMap<>();
    private final List<ReadIndicator> indicators = new ArrayList<>();

    private IndicatorReader(YearOfTarget.Plan plan) {
        this.plan = plan;
        this.table = new TargetTable(plan);
    }

    public static List<ReadIndicator> read(Outline outline, Front front) {
        IndicatorReader reader = new IndicatorReader(YearOfTarget.Plan.of(front));
        outline.nodes().forEach(reader::node);
        return List.copyOf(reader.indicators);
    }

    private void node(Node node) {
        TargetPart around = within(node.parent());
        if (!node.block().lines().isEmpty() && TableRow.is(node.block().lines().getFirst())) {
            row(TableRow.cells(node.block().text()), around);
            return;
        }
        table.end();
        FlatText content = node.content().atMost(ENOUGH);
        TargetPart part = node.children().isEmpty() ? around : around.under(node.heading(), content);
        prose(content, node.heading() ? part : around);
        if (!node.children().isEmpty()) {
            opened.put(node, part);
        } else if (content.text().endsWith(":")) {
            leadIn(node, around.after(content.folded()));
        }
    }

    private TargetPart within(@Nullable Node parent) {
        TargetPart part = parent == null ? null : opened.get(parent);
        return part == null ? TargetPart.root(plan) : part;
    }

    /** A line that ends in a colon speaks for what follows beside it; below a bullet, for the bullets that follow. */
    private void leadIn(Node line, TargetPart part) {
        Node parent = line.parent();
        if (parent == null) {
            return;
        }
        opened.put(parent, part);
        if (line.paragraph() && bullet(parent) && parent.parent() != null) {
            opened.put(parent.parent(), part);
        }
    }

    private static boolean bullet(Node node) {
        Marker marker = node.marker();
        return marker != null && List.of("-", "+", "*").contains(marker.label());
    }

    private void row(List<FlatText> cells, TargetPart part) {
        List<ReadIndicator> read = table.row(cells);
        if (read == null) {
            cells.forEach(c -> prose(c.atMost(ENOUGH), part));
        } else {
            indicators.addAll(read);
        }
    }

    private void prose(FlatText paragraph, TargetPart around) {
        if (!FigureFinder.mayHold(paragraph.folded())) {
            return;
        }
        TargetPart part = around.labelled(paragraph.folded());
        for (FlatText sentence : Sentences.of(paragraph)) {
            if (FigureFinder.mayHold(sentence.folded())) {
                sentence(TargetSentence.of(sentence, part));
            }
        }
    }

    private void sentence(TargetSentence sentence) {
        NestedFigure nested = new NestedFigure();
        for (Candidate candidate : sentence.candidates()) {
            if (!nested.holds(candidate) && isTarget(candidate)) {
                nested.accept(candidate);
                candidate.accept();
                indicators.add(indicator(candidate));
            }
        }
    }

    private static boolean isTarget(Candidate candidate) {
        if (NotATarget.is(candidate)) {
            return false;
        }
        return switch (candidate.part().kind()) {
            case STATE -> TargetWords.pursue(candidate);
            case TERMS -> TargetWords.pursue(candidate) || TargetWords.limit(candidate);
            case WORK -> TargetWords.announce(candidate);
            case TARGETS ->
                candidate.unit().kind() != Kind.NONE || TargetWords.announce(candidate) || TargetWords.set(candidate);
        };
    }

    private static ReadIndicator indicator(Candidate candidate) {
        Read comparison = candidate.comparison();
        Unit unit = candidate.unit();
        YearOfTarget.Said own = YearOfTarget.inSentence(candidate);
        YearOfTarget.Said said = own == null ? candidate.part().year() : own;
        Integer year = said == null ? planned(candidate) : said.year();
        boolean concluded = comparison.concluded() || unit.concluded() || said == null && year != null;
        return new ReadIndicator(
                TargetName.of(candidate, unit),
                comparison.comparison(),
                value(candidate.figure(), comparison),
                unit.words(),
                year,
                TargetName.scope(candidate, unit),
                how(candidate, concluded, own == null && said != null),
                candidate.clause());
    }

    private static @Nullable Integer planned(Candidate candidate) {
        return YearOfTarget.yearly(candidate) ? null : candidate.part().plan().last();
    }

    private static HowRead how(Candidate candidate, boolean concluded, boolean inherited) {
        if (TargetWords.misread(candidate
                .sentence()
                .masked()
                .substring(candidate.clauseStart(), candidate.figure().start()))) {
            return HowRead.REPAIRED;
        }
        if (concluded) {
            return HowRead.DERIVED;
        }
        return inherited ? HowRead.INHERITED : HowRead.WRITTEN;
    }

    static BigDecimal value(Figure figure, Read comparison) {
        return comparison.upperEnd() && figure.upper() != null ? figure.upper() : figure.value();
    }
}
