package vn.tiendo.core.obligation;

/**
 * How an obligation stands on a day (tình trạng): the one definition, derived and never stored. Lists and counts ask
 * {@link StandingWindow} for the same rule as a range of days.
 */
public enum Standing {
    OVERDUE,
    DUE_SOON,
    IN_TIME,
    NOT_STARTED,
    DONE_ON_TIME,
    DONE_LATE,
    NO_DEADLINE;

    /**
     * A result handed in counts from the day it was handed in, also while somebody still has to accept it; a result sent
     * back counts as not handed in.
     */
    public static Standing of(StandingFacts facts, AsOf asOf) {
        if (facts.completedOn() != null) {
            return facts.due() == null || !facts.completedOn().isAfter(facts.due()) ? DONE_ON_TIME : DONE_LATE;
        }
        if (facts.due() == null || facts.suspended()) {
            return NO_DEADLINE;
        }
        if (facts.due().isBefore(asOf.today())) {
            return OVERDUE;
        }
        if (!facts.due().isAfter(asOf.soonUntil())) {
            return DUE_SOON;
        }
        return facts.started() ? IN_TIME : NOT_STARTED;
    }

    public boolean done() {
        return this == DONE_ON_TIME || this == DONE_LATE;
    }
}
