package vn.tiendo.web.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyAlias;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.Policies;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.shared.NotFound;

/** Puts the page of a body together. */
@Component
@RequiredArgsConstructor
class ReadBodyPage {
    private static final Set<Standing> OPEN =
            EnumSet.complementOf(EnumSet.of(Standing.DONE_ON_TIME, Standing.DONE_LATE));

    private final Bodies bodies;
    private final ObligationRegister obligations;
    private final Policies policies;
    private final KindWords kinds;
    private final Clock clock;

    BodyPage of(BodyId id, boolean keeper, Locale locale) {
        Body body = bodies.byId(id).orElseThrow(() -> new NotFound(id));
        LocalDate today = LocalDate.now(clock);
        BodyCatalogue catalogue = bodies.on(today);
        return new BodyPage(
                body,
                body.nameOn(today),
                kinds.of(body.getKind(), locale),
                Optional.ofNullable(body.getParent()).flatMap(catalogue::find).orElse(null),
                catalogue.bodies().stream()
                        .filter(each -> id.equals(each.parent()))
                        .toList(),
                body.getNames().reversed(),
                body.getAliases().stream()
                        .sorted(Comparator.comparing(BodyAlias::alias))
                        .toList(),
                keeper ? open(id, today) : 0,
                keeper);
    }

    private long open(BodyId id, LocalDate today) {
        ObligationQuery owed = ObligationQuery.all(new Visibility(id, id), AsOf.of(today, policies.on(today)))
                .of(null, OPEN);
        return obligations.tallyByBody(owed, Integer.MAX_VALUE).stream()
                .filter(tally -> tally.key().equals(id))
                .flatMap(tally -> tally.counts().values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}
