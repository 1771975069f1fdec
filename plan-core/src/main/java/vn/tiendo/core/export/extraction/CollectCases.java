package vn.tiendo.core.export.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.document.store.ParsedTexts;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.intake.correction.CorrectionRegister;
import vn.tiendo.core.intake.correction.CorrectionRegister.CorrectedDocument;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.UseCase;
import vn.tiendo.core.shared.VietnameseText;

/** Makes cases for a corpus of the documents of the actor's body in which people corrected something and confirmed it. */
@UseCase
@RequiredArgsConstructor
public class CollectCases {
    private final CorrectionRegister register;
    private final Intakes intakes;
    private final StoredTexts texts;
    private final ParsedTexts parsed;

    /** @param only one document; null for all of them */
    public List<CorpusCase> collect(Actor actor, @Nullable IntakeId only) {
        Permissions.require(actor, Role.CLERK);
        List<CorpusCase> cases = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (CorrectedDocument document : register.documents(actor.actsFor())) {
            boolean wanted = only == null || only.equals(document.id());
            if (wanted && document.status() == IntakeStatus.CONFIRMED) {
                cases.add(of(document.id(), taken));
            }
        }
        if (cases.isEmpty()) {
            throw new RuleViolation("intake.correction.noCases");
        }
        return cases;
    }

    private CorpusCase of(IntakeId id, Set<String> taken) {
        Intake intake = intakes.byId(id).orElseThrow(() -> new NotFound(id));
        StoredText stored = texts.byId(intake.getText()).orElseThrow(() -> new NotFound(intake.getText()));
        String text = stored.document().text();
        String name = name(intake.getFileName(), taken);
        return new CorpusCase(name, text, ReviewedJson.of(name + ".txt", intake, parsed.of(stored), text));
    }

    /** Letters and digits that any file system takes: "Kế hoạch 112.docx" → "ke-hoach-112". */
    private static String name(String fileName, Set<String> taken) {
        String bare = fileName.replaceFirst("\\.\\w{1,5}$", "");
        String plain = VietnameseText.fold(bare).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = plain.isEmpty() ? "van-ban" : plain;
        String name = stem;
        for (int n = 2; !taken.add(name); n++) {
            name = stem + "-" + n;
        }
        return name;
    }
}
