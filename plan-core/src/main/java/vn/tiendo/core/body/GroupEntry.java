package vn.tiendo.core.body;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One group as a list knows it. */
public record GroupEntry(
        BodyGroupId id,
        String name,
        Set<String> kinds,
        @Nullable BodyId under,
        List<String> aliases) {}
