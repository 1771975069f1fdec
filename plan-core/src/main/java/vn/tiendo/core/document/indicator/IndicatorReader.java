package vn.tiendo.core.document.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.indicator.Candidate.Unit;
import vn.tiendo.core.document.indicator.ComparisonWords.Read;
import vn.tiendo.core.document.indicator.UnitWords.Kind;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Sentences;
import vn.tiendo.core.document.outline.Node;
import vn.tiendo.core.document.outline.Outline;
import vn.tiendo.core.document.outline.TableRow;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadIndicator;
import vn.tiendo.core.shared.DateRange;

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

    /**
     * @param term the plan's own period
     * @param issued year of the plan's date
     */
    public static List<ReadIndicator> read(Outline outline, @Nullable DateRange term, @Nullable Integer issued) {
        IndicatorReader reader = new IndicatorReader(plan(term, issued));
        outline.nodes().forEach(reader::node);
        return List.copyOf(reader.indicators);
    }

    /** A title may name years that are not the plan's own; those far from its date are none of it. */
    private static YearOfTarget.Plan plan(@Nullable DateRange term, @Nullable Integer issued) {
        Integer from = term == null || term.from() == null
                ? null
                : Integer.valueOf(term.from().getYear());
        Integer to = term == null || term.to() == null
                ? null
                : Integer.valueOf(term.to().getYear());
        boolean near = from != null && (issued == null || Math.abs(from - issued) <= 1);
        Integer only = near && from.equals(to) ? from : null;
        return new YearOfTarget.Plan(only, only != null ? only : issued != null ? issued : from);
    }

    private void node(Node node) {
        TargetPart around = within(node.parent());
        if (!node.block().lines().isEmpty() && TableRow.is(node.block().lines().getFirst())) {
            row(TableRow.cells(node.block().text()), around);
            return;
        }
        table.end();
        TargetPart part = node.paragraph() ? around : around.under(node);
        prose(node.content().atMost(ENOUGH), node.heading() ? part : around);
        if (node.paragraph() && node.content().text().endsWith(":")) {
            leadIn(node, around);
        } else {
            opened.put(node, part);
        }
    }

    private TargetPart within(@Nullable Node parent) {
        TargetPart part = parent == null ? null : opened.get(parent);
        return part == null ? TargetPart.root(plan) : part;
    }

    /** A loose line below a bullet speaks for the bullets that follow, which stand beside that bullet. */
    private void leadIn(Node line, TargetPart around) {
        TargetPart part = around.after(line.content().folded());
        Node parent = line.parent();
        if (parent == null || part == around) {
            return;
        }
        opened.put(parent, part);
        boolean bullet = parent.marker() != null
                && "-+*".contains(parent.marker().label())
                && !parent.marker().label().isEmpty();
        if (bullet && parent.parent() != null) {
            opened.put(parent.parent(), part);
        }
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
                indicators.add(indicator(candidate));
            }
        }
    }

    private static boolean isTarget(Candidate candidate) {
        if (NotATarget.is(candidate)) {
            return false;
        }
        return switch (candidate.part().kind()) {
            case NONE -> TargetWords.pursue(candidate);
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
        Integer year = said == null ? candidate.part().plan().only() : said.year();
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
