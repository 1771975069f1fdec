package vn.tiendo.core.document.outline;

/**
 * Names a place in the outline: printed numbers under their parents, joined by dots, what repeats the parent's number
 * only once ("2.1" under "III.2" is "III.2.1"); bullets counted ("III.2/-3"). Wrong numbers stay as printed.
 */
final class NumberPath {
    private NumberPath() {}

    static String of(Node parent, Marker marker, int sameKindBefore) {
        String above = parent.path();
        if (marker.kind().counted()) {
            return above + "/" + marker.label() + (sameKindBefore + 1);
        }
        if (marker.kind() == MarkerKind.TITLE) {
            return above;
        }
        String label = switch (marker.kind()) {
            case IN_PARENS -> "(" + marker.label() + ")";
            case ANNEX -> "PL";
            default -> withoutParent(parent, marker.label());
        };
        return above.isEmpty() ? label : above + "." + label;
    }

    private static String withoutParent(Node parent, String label) {
        Marker above = parent.marker();
        return above != null && !above.label().isEmpty() && label.startsWith(above.label() + ".")
                ? label.substring(above.label().length() + 1)
                : label;
    }
}
