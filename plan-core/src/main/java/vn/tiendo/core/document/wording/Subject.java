package vn.tiendo.core.document.wording;

import java.util.List;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.HowRead;

/**
 * Who a sentence says is to act.
 *
 * @param predicate where the act begins in the sentence
 */
public record Subject(List<Found<String>> bodies, int predicate, Kind kind) {
    /** What makes it the one to act. */
    public enum Kind {
        /** It is the subject. */
        SUBJECT,
        /** Giao. */
        ORDER,
        /** Phân công, Yêu cầu: an order, or, below a heading that names a body, what that body does. */
        DIRECTED,
        /** Đề nghị. */
        REQUEST
    }

    public boolean assigned() {
        return kind != Kind.SUBJECT;
    }

    public boolean request() {
        return kind == Kind.REQUEST;
    }

    Subject repaired(boolean slip) {
        return slip
                ? new Subject(bodies.stream().map(b -> b.read(HowRead.REPAIRED)).toList(), predicate, kind)
                : this;
    }
}
