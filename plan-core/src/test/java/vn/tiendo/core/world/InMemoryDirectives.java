package vn.tiendo.core.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.DirectiveId;
import vn.tiendo.core.directive.Directives;

/** The register of documents without a database. */
public final class InMemoryDirectives implements Directives {
    private final List<Directive> directives = new ArrayList<>();

    @Override
    public void add(Directive directive) {
        directives.add(directive);
    }

    @Override
    public Optional<Directive> byId(DirectiveId id) {
        return directives.stream().filter(d -> d.getId().equals(id)).findFirst();
    }

    @Override
    public Optional<Directive> bySymbol(String symbol, @Nullable LocalDate issuedOn) {
        return directives.stream()
                .filter(d -> d.getSymbol().equals(symbol) && Objects.equals(d.getIssuedOn(), issuedOn))
                .findFirst();
    }

    @Override
    public Optional<Directive> ofPlan(UUID planId) {
        return directives.stream().filter(d -> planId.equals(d.getPlanId())).findFirst();
    }
}
