package vn.tiendo.core.intake.correction;

import java.time.Instant;
import java.util.List;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.IntakeStatus;

/** What people corrected, put together for reading; nothing of a document that was put aside. */
public interface CorrectionRegister {
    /** In the documents of a body, the most frequent first; the same choice for the same words is one line. */
    List<CorrectionRow> of(BodyId body, int most);

    /** Names alone for which a body was chosen, in the documents of that body and of all below it. */
    List<CorrectionRow> names(BodyId root, int most);

    /** Documents of a body in which something was corrected, the newest first. */
    List<CorrectedDocument> documents(BodyId body);

    /**
     * One line.
     *
     * @param count how often that was chosen
     * @param documents in how many documents
     */
    record CorrectionRow(
            CorrectedField field, String phrase, String read, Choice chosen, int count, int documents, Instant lastAt) {
        /** Words of a text, and the body that a person said they mean. */
        public boolean isName() {
            return chosen.body() != null && !phrase.isEmpty();
        }
    }

    /** A document that can be a case of a corpus once its review is confirmed. */
    record CorrectedDocument(IntakeId id, String fileName, String subject, IntakeStatus status, int corrections) {}
}
