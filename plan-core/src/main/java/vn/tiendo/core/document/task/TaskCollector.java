package vn.tiendo.core.document.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Sentences;
import vn.tiendo.core.document.outline.AttributeLine;
import vn.tiendo.core.document.outline.Node;
import vn.tiendo.core.document.outline.OrderedItem;
import vn.tiendo.core.document.outline.Outline;
import vn.tiendo.core.document.wording.SubjectReader;

/**
 * Gathers the tasks: every lowest item of the parts that hold tasks. An item whose lower lines only name attributes is
 * one task; an attribute block after several bullets belongs to all of them; a heading over loose paragraphs is one
 * task; a loose paragraph goes on with the task before it, unless it gives an order to somebody else.
 */
public final class TaskCollector {
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:yêu cầu|trên đây|trong quá trình|kế hoạch này|quá trình|căn cứ kế hoạch|nhận được|.*\\./\\.$).*",
            Pattern.DOTALL);

    private static final Pattern ORDER = Pattern.compile("(?:giao|phân công|yêu cầu|đề nghị) ");

    private final @Nullable Integer year;
    private final @Nullable Node last;
    private final List<TaskDraft> drafts = new ArrayList<>();
    private final List<FlatText> loose = new ArrayList<>();

    private TaskCollector(Outline outline, @Nullable Integer year) {
        this.year = year;
        List<Node> marked = outline.nodes().stream().filter(n -> !n.paragraph()).toList();
        this.last = marked.isEmpty() ? null : marked.getLast();
    }

    public static Collected collect(Outline outline, @Nullable Integer year) {
        TaskCollector collector = new TaskCollector(outline, year);
        if (collector.last == null) {
            collector.orders(outline.root().childParagraphs());
        } else {
            collector.children(outline.root(), Inherited.NOTHING);
        }
        collector.drafts.addAll(AssignmentTable.read(outline.nodes(), year));
        return new Collected(collector.drafts, collector.loose);
    }

    /** @param loose paragraphs that are no task and may still hold a duty to report */
    public record Collected(List<TaskDraft> drafts, List<FlatText> loose) {}

    /** Where nothing is numbered, as in a short letter, each paragraph that gives an order is a task. */
    private void orders(List<Node> paragraphs) {
        for (Node paragraph : paragraphs) {
            FlatText text = paragraph.content();
            if (ORDER.matcher(text.folded()).lookingAt() && ordersSomebody(text)) {
                draft(paragraph.path(), text, text, Inherited.NOTHING);
            } else if (!AssignmentTable.row(paragraph)) {
                loose.add(text);
            }
        }
    }

    private void heading(Node node, Inherited above) {
        Inherited here = above.under(node.content(), year);
        if (node.childItems().isEmpty()) {
            paragraphsOf(node, here);
        } else {
            children(node, here);
        }
    }

    private void children(Node parent, Inherited above) {
        Inherited here = above;
        List<TaskDraft> block = new ArrayList<>();
        Attributes ofBlock = Attributes.NONE;
        boolean closed = false;
        for (Node child : RemarkLine.leftOut(OwnPart.without(parent))) {
            if (NodeRole.nothing(child)) {
                continue;
            }
            Attributes said = said(child, block.isEmpty());
            if (said != null) {
                if (block.isEmpty()) {
                    here = here.with(said);
                }
                ofBlock = ofBlock.or(said);
                closed = true;
                for (Node paragraph : child.childParagraphs()) {
                    here = leadIn(paragraph, here);
                }
            } else if (child.paragraph()) {
                here = leadIn(child, here);
            } else {
                if (closed) {
                    close(block, ofBlock);
                    ofBlock = Attributes.NONE;
                }
                int before = drafts.size();
                Attributes trailing = item(child, here);
                Node next = NodeRole.headingBehind(child);
                closed = next != null;
                here = next == null ? here : above.under(next.content(), year);
                block.addAll(drafts.subList(before, drafts.size()));
                if (!trailing.isEmpty() && NodeRole.counted(child)) {
                    ofBlock = ofBlock.or(trailing);
                    closed = true;
                }
            }
        }
        close(block, ofBlock);
    }

    /** Once for all lines below the block: a thousand lines below a thousand bullets would be a million additions. */
    private static void close(List<TaskDraft> block, Attributes ofBlock) {
        block.forEach(d -> d.addOfBlock(ofBlock));
        block.clear();
    }

    private @Nullable Attributes said(Node node, boolean first) {
        Attributes staged = StagedTime.of(node, year);
        if (!staged.isEmpty()) {
            return staged;
        }
        return NodeRole.saysAttributes(node) && (node.paragraph() || !first || !node.heading())
                ? Attributes.read(node.content(), year)
                : null;
    }

    private Inherited leadIn(Node paragraph, Inherited here) {
        if (paragraph.content().text().endsWith(":") || HeadingTime.isTime(paragraph.content(), year)) {
            return here.under(paragraph.content(), year);
        }
        loose.add(paragraph.content());
        return here;
    }

    /** Returns what loose attribute lines below a bullet say: they are for all bullets of its block. */
    private Attributes item(Node node, Inherited above) {
        if (node.heading()) {
            heading(node, above);
            return Attributes.NONE;
        }
        List<Node> items = node.childItems();
        boolean group = !items.isEmpty()
                && !items.stream()
                        .allMatch(i -> AttributeLine.begins(i.content().folded()));
        if (group) {
            List<Node> own = OrderedItem.attributes(node);
            if (!own.isEmpty() && Part.holdsTasks(node)) {
                leaf(node, above, own);
            }
            children(node, above.under(node.content(), year));
            return Attributes.NONE;
        }
        return Part.holdsTasks(node) ? leaf(node, above, items) : Attributes.NONE;
    }

    private Attributes leaf(Node node, Inherited above, List<Node> attributeItems) {
        TaskDraft draft = draft(node.path(), node.block().text(), node.content(), above);
        draft.add(Attributes.read(node.content(), year));
        attributeItems.forEach(i -> draft.add(Attributes.read(i.content(), year)));
        Attributes trailing = Attributes.NONE;
        TaskDraft current = draft;
        Node behind = NodeRole.headingBehind(node);
        for (Node paragraph : node.childParagraphs()) {
            if (paragraph == behind || NodeRole.nothing(paragraph) || RemarkLine.begins(paragraph)) {
                continue;
            }
            FlatText text = paragraph.content();
            if (AttributeLine.begins(text.folded())) {
                Attributes said = Attributes.read(text, year);
                if (NodeRole.counted(node)) {
                    draft.addOfBlock(said);
                } else {
                    draft.add(said);
                }
                trailing = trailing.or(said);
            } else {
                current = next(node, paragraph, current, above);
            }
        }
        for (Node item : attributeItems) {
            current = behind(item, current, above);
            if (DoersBelow.has(item)) {
                children(item, DoersBelow.inherit(attributeItems, above, year));
            }
        }
        return trailing;
    }

    /** What stands below the last attribute line is no part of it. */
    private TaskDraft behind(Node attribute, TaskDraft task, Inherited above) {
        TaskDraft current = task;
        for (Node paragraph : attribute.childParagraphs()) {
            if (!NodeRole.nothing(paragraph)
                    && !AttributeLine.begins(paragraph.content().folded())) {
                current = next(attribute, paragraph, current, above);
            }
        }
        return current;
    }

    private TaskDraft next(Node node, Node paragraph, TaskDraft current, Inherited above) {
        FlatText text = paragraph.content();
        if (closing(node, paragraph)) {
            loose.add(text);
            return current;
        }
        if (ordersSomebody(text)) {
            return draft(paragraph.path(), text, text, above);
        }
        current.goesOn(text);
        return current;
    }

    private void paragraphsOf(Node heading, Inherited here) {
        List<Node> paragraphs = heading.childParagraphs();
        if (!Part.holdsTasks(heading)) {
            return;
        }
        TaskDraft current = null;
        Inherited inherited = here;
        for (Node paragraph : paragraphs) {
            if (NodeRole.nothing(paragraph) || RemarkLine.begins(paragraph)) {
                continue;
            }
            FlatText text = paragraph.content();
            if (AttributeLine.begins(text.folded())) {
                inherited = inherited.with(Attributes.read(text, year));
            } else if (current == null) {
                current = draft(heading.path(), text, text, inherited);
                current.add(Attributes.read(text, year));
            } else {
                current = next(heading, paragraph, current, inherited);
            }
        }
    }

    private boolean closing(Node node, Node paragraph) {
        if (node != last) {
            return false;
        }
        boolean closes = CLOSING.matcher(paragraph.content().folded()).matches();
        boolean ends = node.children().getLast() == paragraph;
        if (!closes && (!ends || ordersSomebody(paragraph.content()))) {
            return false;
        }
        return SubjectReader.assignedWithin(paragraph.content()) == null
                && !paragraph.content().folded().startsWith("giao ");
    }

    private static boolean ordersSomebody(FlatText paragraph) {
        FlatText first = Sentences.of(paragraph.atMost(6_000)).getFirst();
        return SubjectReader.read(first) != null || SubjectReader.assignedWithin(paragraph) != null;
    }

    private TaskDraft draft(String number, FlatText whole, FlatText own, Inherited above) {
        TaskDraft draft = new TaskDraft(number, whole, own, above);
        drafts.add(draft);
        return draft;
    }
}
