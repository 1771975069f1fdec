package vn.tiendo.core.intake;

import java.time.Clock;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.SourceReader;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.UseCase;

/**
 * Takes a file in: judges and reads it, parses its text, matches names to bodies, and lays the proposals out for a person.
 * A file that must not come in is refused before anything is stored.
 */
@UseCase
@RequiredArgsConstructor
public class ReceiveFile {
    private final SourceReader reader;
    private final StoredTexts texts;
    private final Intakes intakes;
    private final Bodies bodies;
    private final Clock clock;

    public IntakeId receive(Receiving command) {
        Actor actor = command.actor();
        Permissions.require(actor, Role.CLERK);
        SourceDocument document = reader.read(command.fileName(), command.content());
        intakes.sameFile(actor.actsFor(), StoredFile.sha256(command.content())).ifPresent(earlier -> {
            throw new DuplicateFile(earlier);
        });
        ParsedDocument parsed = new DocumentParser().parse(document);
        if (parsed.empty()) {
            throw new RuleViolation("intake.noPlanInside");
        }
        Instant now = clock.instant();
        StoredFile file = new StoredFile(command.fileName(), command.mediaType(), command.content(), now);
        texts.add(file);
        StoredText text = new StoredText(document, file.getId());
        texts.add(text);
        Intake.Arrival arrival =
                new Intake.Arrival(actor, now, file.getId(), file.getName(), file.getSha256(), text.getId());
        Intake intake = new Proposing(bodies.on(now.atZone(clock.getZone()).toLocalDate())).intake(arrival, parsed);
        intakes.add(intake);
        return intake.getId();
    }

    public record Receiving(Actor actor, String fileName, String mediaType, byte[] content) implements Command {}
}
