package vn.tiendo.core.intake.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.store.ParsedTexts;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/** Lays a document under review open beside its text. */
@UseCase
@RequiredArgsConstructor
public class OpenIntake {
    private final Intakes intakes;
    private final StoredTexts texts;
    private final ParsedTexts parsed;
    private final Bodies bodies;
    private final People people;
    private final Clock clock;

    public Opened open(Actor actor, IntakeId id) {
        Intake intake = intakes.byId(id).orElseThrow(() -> new NotFound(id));
        Permissions.requireFor(actor, intake.getBody(), Role.CLERK);
        StoredText text = texts.byId(intake.getText()).orElseThrow(() -> new NotFound(intake.getText()));
        Reader reader = new Reader(actor.person(), names(intake));
        return new Opened(intake, text.document(), parsed.of(text), bodies.on(LocalDate.now(clock)), reader);
    }

    private Map<PersonId, String> names(Intake intake) {
        Map<PersonId, String> names = new HashMap<>();
        intake.getProposals().stream()
                .map(Proposal::getDecision)
                .filter(Objects::nonNull)
                .map(Proposal.Decision::by)
                .distinct()
                .forEach(id -> people.byId(id).ifPresent(person -> names.put(id, person.getDisplayName())));
        return names;
    }

    /** Everything a person needs to judge it; {@code parsed} is what the reader said, before any correction. */
    public record Opened(
            Intake intake, SourceDocument source, ParsedDocument parsed, BodyCatalogue catalogue, Reader reader) {}

    /** Who looks at it, and what those are called who have said something of it. */
    public record Reader(PersonId person, Map<PersonId, String> names) {}
}
