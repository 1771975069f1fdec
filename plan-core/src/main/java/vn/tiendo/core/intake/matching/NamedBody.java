package vn.tiendo.core.intake.matching;

import java.util.Map;
import vn.tiendo.core.document.TextSpan;

/**
 * A body as one document names it, all its spellings together, without any register.
 *
 * @param name written out where the text does so, without the document's own locality, uỷ as ủy
 * @param spellings as written, with how many places write it so
 * @param parts what it is named as, and how often
 * @param span of the first place
 */
public record NamedBody(
        String name, Kind kind, Map<String, Integer> spellings, Map<Part, Integer> parts, TextSpan span) {
    /** ONE body · a GROUP that a register can count ("các sở, ban, ngành") · an OPEN set · an OFFICE or its holders. */
    public enum Kind {
        ONE,
        GROUP,
        OPEN,
        OFFICE
    }

    /** Issues the document · leads or cooperates in a task · reports, is reported to, or passes it on · gets a copy. */
    public enum Part {
        ISSUER,
        LEAD,
        COOPERATES,
        REPORTS,
        REPORTED_TO,
        REPORTED_VIA,
        RECIPIENT
    }
}
