package vn.tiendo.core.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One body as a list knows it, on one day. */
public record BodyEntry(
        BodyId id,
        @Nullable BodyId parent,
        String name,
        String shortName,
        BodySystem system,
        IssuingLevel level,
        String kind,
        boolean servesParent,
        List<String> aliases) {}
