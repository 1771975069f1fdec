package vn.tiendo.core.intake.naming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.intake.matching.CollectiveName;
import vn.tiendo.core.intake.matching.NameForm;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/**
 * Enters every single body that the document names and the register does not know; one body for two spellings of a name.
 * Words for many bodies ("các xã, thị trấn") are left to a person.
 */
@UseCase
@RequiredArgsConstructor
public class NameAllUnknown {
    private final Intakes intakes;
    private final Bodies bodies;
    private final Clock clock;

    /** How many bodies were added. */
    public int add(Adding command) {
        Intake intake = intakes.byId(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        Body own = bodies.byId(intake.getBody()).orElseThrow(() -> new NotFound(intake.getBody()));
        LocalDate today = LocalDate.now(clock);
        Map<String, Body> added = new LinkedHashMap<>();
        List<String> single = intake.unknownPhrases().stream()
                .filter(phrase -> !CollectiveName.is(phrase))
                .toList();
        for (String phrase : single) {
            String code = phrase.equals(intake.getHead().issuerPhrase()) ? intake.issuerCode() : null;
            Body body = added.computeIfAbsent(NameForm.of(phrase), form -> NewBody.named(phrase, own, code, today));
            body.alsoKnownAs(phrase);
            intake.means(phrase, body.getId(), null);
        }
        added.values().forEach(bodies::add);
        return added.size();
    }

    public record Adding(Actor actor, IntakeId intake) implements Command {}
}
