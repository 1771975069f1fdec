package vn.tiendo.web.intake.correction;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.intake.correction.CorrectedField;

/**
 * One line of the list, in words.
 *
 * @param phrase words of the text; empty for what was said of a whole sentence
 * @param times how often that was chosen, in how many documents
 * @param offer whose name the phrase can become; null when it is one, or cannot be
 */
record CorrectionLine(
        CorrectedField field,
        String phrase,
        String read,
        String chosen,
        Times times,
        @Nullable BodyId offer) {
    record Times(int count, int documents) {}
}
