package vn.tiendo.persistence.directive;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.DirectiveId;
import vn.tiendo.core.directive.Directives;

@Repository
@Transactional
@RequiredArgsConstructor
class JpaDirectives implements Directives {
    private final EntityManager entities;

    @Override
    public void add(Directive directive) {
        entities.persist(directive);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Directive> byId(DirectiveId id) {
        return Optional.ofNullable(entities.find(Directive.class, id));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Directive> bySymbol(String symbol, @Nullable LocalDate issuedOn) {
        return entities.createQuery("""
                        select d from Directive d
                        where d.symbol = :symbol and d.issuedOn is not distinct from :issuedOn
                        order by d.id.value
                        """, Directive.class)
                .setParameter("symbol", symbol)
                .setParameter("issuedOn", issuedOn)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Directive> ofPlan(UUID planId) {
        return entities.createQuery("select d from Directive d where d.planId = :plan", Directive.class)
                .setParameter("plan", planId)
                .getResultStream()
                .findFirst();
    }
}
