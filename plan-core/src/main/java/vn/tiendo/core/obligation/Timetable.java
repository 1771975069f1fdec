package vn.tiendo.core.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.CadencePolicy;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.ReportingPeriod;
import vn.tiendo.core.shared.DateRange;
import vn.tiendo.core.shared.VietnameseText;

/** Lays a deadline out into the turns it falls due in, from the day of issue to the end of the plan's own period. */
public final class Timetable {
    private final LocalDate issuedOn;
    private final DateRange span;
    private final CadencePolicy policy;

    /** A plan without an end is laid out to the end of the years the policy says. */
    public Timetable(LocalDate issuedOn, @Nullable LocalDate termTo, CadencePolicy policy) {
        this.issuedOn = issuedOn;
        this.policy = policy;
        LocalDate horizon = LocalDate.of(issuedOn.getYear() + policy.openEndedYears(), 12, 31);
        LocalDate end = termTo == null ? horizon : termTo;
        this.span = new DateRange(issuedOn, end.isBefore(issuedOn) ? issuedOn : end);
    }

    /** At least one slot; a slot without a due day stands for "không hạn". */
    public List<Slot> slots(Deadline deadline) {
        return switch (deadline) {
            case Deadline.OnDate(LocalDate date, Bound bound) -> List.of(Slot.once(lastDay(date, bound)));
            case Deadline.Within within -> List.of(Slot.once(within.to()));
            case Deadline.Recurring recurring -> turns(recurring);
            case Deadline.AfterEvent event -> List.of(Slot.once(afterIssue(event)));
            case Deadline.Ongoing ignored -> List.of(Slot.once(null));
            case Deadline.OnDemand ignored -> List.of(Slot.once(null));
            case Deadline.Unspecified ignored -> List.of(Slot.once(null));
        };
    }

    private List<Slot> turns(Deadline.Recurring recurring) {
        List<Slot> turns = recurring.rule().periodsIn(span).stream()
                .map(period -> turn(period, recurring.bound()))
                .toList();
        return turns.isEmpty() ? List.of(Slot.once(null)) : turns;
    }

    private Slot turn(ReportingPeriod period, Bound bound) {
        return new Slot(period.key(), period.from(), period.to(), lastDay(period.due(), bound));
    }

    private LocalDate lastDay(LocalDate written, Bound bound) {
        return bound == Bound.BEFORE && !policy.beforeIncludesTheDay() ? written.minusDays(1) : written;
    }

    /** Only the plan's own signing is a known event; the day itself is not counted (BLDS 2015, Điều 147). */
    private @Nullable LocalDate afterIssue(Deadline.AfterEvent event) {
        String words = VietnameseText.fold(event.event());
        boolean ownSigning = words.matches(".*\\b(ky|ban hanh)\\b.*(nay)?") && !event.workingDays();
        return ownSigning ? issuedOn.plusDays(event.amount()) : null;
    }
}
