package vn.tiendo.core.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of documents. */
public interface Directives {
    void add(Directive directive);

    Optional<Directive> byId(DirectiveId id);

    /** The one with this symbol and day; a symbol alone is not an identity. */
    Optional<Directive> bySymbol(String symbol, @Nullable LocalDate issuedOn);

    Optional<Directive> ofPlan(UUID planId);
}
