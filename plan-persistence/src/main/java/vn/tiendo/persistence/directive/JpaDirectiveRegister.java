package vn.tiendo.persistence.directive;

import jakarta.persistence.EntityManager;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.DirectiveRegister;
import vn.tiendo.core.shared.VietnameseText;

@Repository
@Transactional(readOnly = true)
@RequiredArgsConstructor
class JpaDirectiveRegister implements DirectiveRegister {
    private static final int MOST = 50;

    private final EntityManager entities;

    @Override
    public List<Directive> knownByName(@Nullable String text) {
        return entities.createQuery("""
                        select d from Directive d
                        where d.planId is null
                          and locate(:text, function('fold', concat(d.typeName, ' ', d.symbol, ' ',
                              coalesce(d.issuerName, ''), ' ', coalesce(d.subject, '')))) > 0
                        order by d.issuedOn desc nulls last, d.id.value desc
                        """, Directive.class)
                .setParameter("text", text == null ? "" : VietnameseText.fold(text))
                .setMaxResults(MOST)
                .getResultList();
    }
}
