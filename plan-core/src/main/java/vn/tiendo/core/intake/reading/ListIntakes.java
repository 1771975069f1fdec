package vn.tiendo.core.intake.reading;

import java.util.List;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.shared.UseCase;

/** The documents read in for the body of the actor, the newest first; those put aside are left out. */
@UseCase
@RequiredArgsConstructor
public class ListIntakes {
    private final Intakes intakes;

    public List<Intakes.IntakeRow> of(Actor actor) {
        return intakes.of(actor.actsFor()).stream()
                .filter(row -> row.status() != IntakeStatus.DISCARDED)
                .toList();
    }
}
