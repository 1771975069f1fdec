package vn.tiendo.core.document.outline;

import java.util.List;

/** The tree of a plan's body and the same nodes in reading order, the root left out. */
public record Outline(Node root, List<Node> nodes) {}
