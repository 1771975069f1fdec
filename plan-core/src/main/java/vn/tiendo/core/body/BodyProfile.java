package vn.tiendo.core.body;

import org.jspecify.annotations.Nullable;

/**
 * Where a body stands and how it signs.
 *
 * @param code its part of a symbol ("UBND"); null for a body that issues nothing in its own name
 * @param servesParent true for an office or advisory board handling the papers of its parent
 */
public record BodyProfile(
        BodySystem system,
        IssuingLevel level,
        String kind,
        @Nullable BodyId parent,
        @Nullable String code,
        @Nullable String place,
        boolean servesParent) {}
