package vn.tiendo.web.obligation;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationQuery.Narrowing;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.ObligationRegister.Tally;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.progress.ReviewReport;
import vn.tiendo.core.shared.PageOf;
import vn.tiendo.web.obligation.Register.Choices;
import vn.tiendo.web.shared.Choice;

/** Puts a register page together: rows, counts, and what it can be narrowed to. */
@Component
@RequiredArgsConstructor
class ReadRegister {
    private static final int ROWS = 50;
    private static final int MANY = 500;

    private final ObligationRegister register;
    private final Today today;

    Register of(Actor actor, String base, ObligationFilter filter, int page) {
        AsOf asOf = today.asOf();
        Visibility visibility = Visibility.of(actor);
        PromiseKind kind = base.equals(ObligationFilter.REPORTS) ? PromiseKind.REPORT : PromiseKind.TASK;
        ObligationQuery everything =
                ObligationFilter.NONE.tasksAndReports(filter.both()).query(kind, visibility, asOf);
        PageOf<ObligationLine> lines = lines(register.page(filter.query(kind, visibility, asOf), page, ROWS), asOf);
        Map<Standing, Long> counts =
                register.countByStanding(filter.anyStanding().query(kind, visibility, asOf));
        Choices choices = new Choices(
                choices(register.tallyByBody(everything, MANY)), choices(register.tallyByPlan(everything, MANY)));
        long waiting = kind == PromiseKind.TASK || !ReviewReport.isFor(actor)
                ? 0
                : count(ObligationQuery.all(visibility, asOf).with(Narrowing.TO_REVIEW));
        return new Register(base, filter, lines, counts, choices, waiting);
    }

    private long count(ObligationQuery query) {
        return register.countByStanding(query).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static PageOf<ObligationLine> lines(PageOf<ObligationRow> page, AsOf asOf) {
        List<ObligationLine> lines =
                page.rows().stream().map(row -> ObligationLine.of(row, asOf)).toList();
        return new PageOf<>(lines, page.number(), page.size(), page.total());
    }

    private static <K> List<Choice> choices(List<Tally<K>> tallies) {
        return tallies.stream()
                .map(tally -> new Choice(String.valueOf(tally.key()), tally.name()))
                .sorted(Comparator.comparing(Choice::text, Collator.getInstance(Locale.of("vi"))))
                .toList();
    }
}
