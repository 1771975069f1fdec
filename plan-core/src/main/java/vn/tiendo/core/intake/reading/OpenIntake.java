package vn.tiendo.core.intake.reading;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.store.ParsedTexts;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.Intakes;
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
    private final Clock clock;

    public Opened open(Actor actor, IntakeId id) {
        Intake intake = intakes.byId(id).orElseThrow(() -> new NotFound(id));
        Permissions.requireFor(actor, intake.getBody(), Role.CLERK);
        StoredText text = texts.byId(intake.getText()).orElseThrow(() -> new NotFound(intake.getText()));
        return new Opened(intake, text.document(), parsed.of(text), bodies.on(LocalDate.now(clock)));
    }

    /** Everything a person needs to judge it; {@code parsed} is what the reader said, before any correction. */
    public record Opened(Intake intake, SourceDocument source, ParsedDocument parsed, BodyCatalogue catalogue) {}
}
