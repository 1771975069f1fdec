package vn.tiendo.web.drafting.outline;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.plan.PromiseKind;

/** What a line promises: a task or a report. */
public record DutyState(
        UUID id,
        PromiseKind kind,
        List<NamedState> named,
        WhenState when,
        String product,
        @Nullable NamedState to,
        @Nullable NamedState via,
        @Nullable UUID carriesOut) {}
