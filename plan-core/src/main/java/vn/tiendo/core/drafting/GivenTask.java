package vn.tiendo.core.drafting;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.drafting.Takeover.Decision;
import vn.tiendo.core.plan.Task;

/** A task a superior's plan gives to the drafting body, and what the draft did with it; null while undecided. */
public record GivenTask(
        Task task, @Nullable Decision decision, @Nullable String reason) {}
