package vn.tiendo.web.body;

import vn.tiendo.core.body.BodyEntry;

/**
 * One body in the register.
 *
 * @param depth 0 for a body under nobody
 * @param found false for a body that is shown only because one below it was searched for
 */
record TreeRow(BodyEntry body, int depth, boolean found) {
    private static final int DEEPEST = 6;

    /** Deeper than that a name has no room to move in. */
    public int indent() {
        return Math.min(depth, DEEPEST);
    }
}
