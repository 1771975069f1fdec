package vn.tiendo.core.document.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.outline.Node;

/**
 * "b) Cơ quan thực hiện:" with nothing behind the colon and a list of bodies below, each with its own orders: these are
 * tasks of the body above them, besides the item that the attribute lines describe.
 */
final class DoersBelow {
    private DoersBelow() {}

    static boolean has(Node attribute) {
        return attribute.content().text().endsWith(":")
                && attribute.childItems().stream()
                        .anyMatch(body -> !body.childItems().isEmpty());
    }

    /** What the attribute lines beside it say holds for those orders, too. */
    static Inherited inherit(List<Node> attributes, Inherited above, @Nullable Integer year) {
        Attributes said = Attributes.NONE;
        for (Node attribute : attributes) {
            said = said.or(Attributes.read(attribute.content(), year));
        }
        return above.with(said);
    }
}
