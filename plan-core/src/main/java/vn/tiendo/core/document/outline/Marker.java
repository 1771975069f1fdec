package vn.tiendo.core.document.outline;

/**
 * The mark at the beginning of a line.
 *
 * @param printed as it stands: "2.1.", "a)", "-"
 * @param label number or letter alone: "2.1", "a"; the sign itself for a bullet
 * @param length characters up to the text
 */
public record Marker(MarkerKind kind, String printed, String label, int length) {}
