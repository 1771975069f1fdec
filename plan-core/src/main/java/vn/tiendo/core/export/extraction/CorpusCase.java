package vn.tiendo.core.export.extraction;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text and what a person says it should be read as: a case that a corpus can hold.
 *
 * @param name of both files, without ending
 */
public record CorpusCase(String name, String text, Map<String, @Nullable Object> expected) {}
