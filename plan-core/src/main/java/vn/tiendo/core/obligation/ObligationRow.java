package vn.tiendo.core.obligation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.SourceRef;
import vn.tiendo.core.shared.Percent;

/** One obligation as a list shows it. */
public record ObligationRow(ObligationId id, Owing owing, Origin origin, Slot slot, State state) {
    /** Who owes it, and who takes the result in. */
    public record Owing(BodyId body, String bodyName, BodyId reviewer, String reviewerName) {}

    /**
     * The promise behind it.
     *
     * @param place path of marks in the plan: "III.2/-1"
     * @param sentence where the plan says so, in its text; null when that was not kept
     */
    public record Origin(
            PlanId plan,
            String planSymbol,
            PromiseKind kind,
            UUID source,
            String text,
            String place,
            @Nullable SourceRef sentence) {
        public @Nullable String quote() {
            return sentence == null ? null : sentence.quote();
        }
    }

    /** How far it is. */
    public record State(
            StandingFacts facts, Percent percent, @Nullable Instant reportedAt, boolean awaitingReview, long version) {}

    public Standing standing(AsOf asOf) {
        return Standing.of(state.facts(), asOf);
    }
}
