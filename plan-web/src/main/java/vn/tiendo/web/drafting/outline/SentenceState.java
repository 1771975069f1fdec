package vn.tiendo.web.drafting.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sentence says, to be accepted piece by piece; what it does not say is empty. */
public record SentenceState(
        List<NamedState> named,
        WhenState when,
        String product,
        @Nullable NamedState to,
        @Nullable NamedState via) {}
