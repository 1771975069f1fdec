package vn.tiendo.core.intake.correction;

import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.intake.correction.CorrectionRegister.CorrectedDocument;
import vn.tiendo.core.intake.correction.CorrectionRegister.CorrectionRow;
import vn.tiendo.core.shared.UseCase;

/**
 * What was corrected: for a clerk, in the documents of the own body; for an administrator, who keeps the register of
 * bodies, the names in those of every body below.
 */
@UseCase
@RequiredArgsConstructor
public class ListCorrections {
    private static final int MOST = 500;

    private final CorrectionRegister register;

    public Listed of(Actor actor) {
        Permissions.require(actor, Role.CLERK, Role.ADMIN);
        boolean clerk = actor.has(Role.CLERK);
        List<CorrectionRow> own = clerk ? register.of(actor.actsFor(), MOST) : List.of();
        if (!actor.has(Role.ADMIN)) {
            return new Listed(own, register.documents(actor.actsFor()));
        }
        Stream<CorrectionRow> rest = own.stream().filter(row -> !row.isName());
        return new Listed(
                Stream.concat(register.names(actor.actsFor(), MOST).stream(), rest)
                        .toList(),
                clerk ? register.documents(actor.actsFor()) : List.of());
    }

    /** Corrections, and the documents they were made in. */
    public record Listed(List<CorrectionRow> rows, List<CorrectedDocument> documents) {}
}
