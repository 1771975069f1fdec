package vn.tiendo.web.intake.source;

import java.util.List;

/**
 * One paragraph of the page.
 *
 * @param start offset of its first letter, also its anchor
 * @param page number of the page that begins with it; 0 when none does
 */
public record SourceParagraph(int start, Face face, int page, List<SourceRun> runs) {
    /** How it is set. */
    public enum Face {
        /** The head of the document, line by line. */
        FRONT,
        TITLE,
        HEADING,
        TEXT,
        /** Recipients and signature. */
        END
    }

    public String anchor() {
        return "d" + start;
    }

    public boolean isLit() {
        return runs.stream().anyMatch(SourceRun::lit);
    }
}
