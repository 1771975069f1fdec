package vn.tiendo.core.document.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.OutlineItem;

/** A block in its place: what stands over it and what stands under it. Built once by {@link OutlineBuilder}. */
public final class Node {
    private final @Nullable Node parent;
    private final Block block;
    private final FlatText content;
    private final String path;
    private final int level;
    private final List<Node> children = new ArrayList<>();
    private final int[] childrenOfKind = new int[MarkerKind.values().length];
    private int paragraphs;
    private OutlineItem.Kind kind = OutlineItem.Kind.ITEM;

    Node(@Nullable Node parent, Block block, String path, int level) {
        this.parent = parent;
        this.block = block;
        this.content = block.content();
        this.path = path;
        this.level = level;
    }

    void add(Node child) {
        children.add(child);
        Marker mark = child.marker();
        if (mark == null) {
            paragraphs++;
        } else {
            childrenOfKind[mark.kind().ordinal()]++;
        }
    }

    int childrenOf(MarkerKind mark) {
        return childrenOfKind[mark.ordinal()];
    }

    int paragraphs() {
        return paragraphs;
    }

    void settle(OutlineItem.Kind settled) {
        kind = settled;
    }

    public @Nullable Node parent() {
        return parent;
    }

    public Block block() {
        return block;
    }

    public FlatText content() {
        return content;
    }

    public @Nullable Marker marker() {
        return block.marker();
    }

    public String path() {
        return path;
    }

    public int level() {
        return level;
    }

    public OutlineItem.Kind kind() {
        return kind;
    }

    public boolean heading() {
        return kind == OutlineItem.Kind.HEADING;
    }

    public boolean paragraph() {
        return kind == OutlineItem.Kind.PARAGRAPH;
    }

    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    public List<Node> childItems() {
        return children.stream().filter(c -> !c.paragraph()).toList();
    }

    public List<Node> childParagraphs() {
        return children.stream().filter(Node::paragraph).toList();
    }

    public OutlineItem item() {
        Marker marker = marker();
        TextSpan span = block.text().span();
        return new OutlineItem(
                kind,
                path,
                marker == null ? "" : marker.printed(),
                level,
                content().text(),
                marker == null && heading() ? HowRead.DERIVED : HowRead.WRITTEN,
                span);
    }
}
