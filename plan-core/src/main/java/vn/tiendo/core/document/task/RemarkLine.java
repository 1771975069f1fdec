package vn.tiendo.core.document.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.outline.Node;

/** "Ghi chú: …" below a table or an item explains it and orders nothing, nor do the bullets that go on with it. */
final class RemarkLine {
    private static final Pattern REMARK =
            Pattern.compile("^\\(?[*]{0,3}\\)? ?(?:ghi chú|chú thích|chú giải) ?(?:\\d{1,2})? ?:");

    private RemarkLine() {}

    static boolean begins(Node node) {
        return REMARK.matcher(node.content().atMost(40).folded()).find();
    }

    /** The others, without the remarks and the bullets behind them. */
    static List<Node> leftOut(List<Node> nodes) {
        List<Node> others = new ArrayList<>();
        boolean remark = false;
        for (Node node : nodes) {
            remark = begins(node) || remark && NodeRole.counted(node);
            if (!remark) {
                others.add(node);
            }
        }
        return others;
    }
}
