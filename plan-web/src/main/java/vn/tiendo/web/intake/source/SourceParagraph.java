package vn.tiendo.web.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        END;

        private final String look = name().toLowerCase(Locale.ROOT);
    }

    /** The face as a style sheet knows it. */
    public String look() {
        return face.look;
    }

    public String anchor() {
        return "d" + start;
    }

    public boolean isLit() {
        return runs.stream().anyMatch(SourceRun::lit);
    }

    /** The runs, those that lead to one place put together: one link, however its words differ in looks. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (SourceRun run : runs) {
            if (links.isEmpty() || !Objects.equals(links.getLast().target(), run.target())) {
                links.add(new Link(run.target(), new ArrayList<>()));
            }
            links.getLast().runs().add(run);
        }
        return links;
    }

    /** Runs beside each other with one target; none for words that lead nowhere. */
    public record Link(@Nullable String target, List<SourceRun> runs) {}
}
