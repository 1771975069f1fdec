package vn.tiendo.core.intake.correction;

/**
 * One thing a person changed.
 *
 * @param phrase the words of the text it was read from; empty when it was read from none
 * @param read what was read, written as {@link Choice#words}
 */
public record Difference(CorrectedField field, String phrase, String read, Choice chosen) {}
