package vn.tiendo.core.document.reading;

import java.util.List;

/**
 * The documents a text speaks of.
 *
 * @param citations those with a symbol
 * @param references those named without one
 */
public record Cited(List<ReadCitation> citations, List<ReadReference> references) {}
