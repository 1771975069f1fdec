package vn.tiendo.core.document;

import java.util.List;

/**
 * A point to look at (điểm cần rà soát): what a careful clerk would flag, with its place, never mended silently.
 *
 * @param code dotted, lower case, the tail of a message key: "date.impossible"
 * @param arguments words of the text that the message quotes
 */
public record ParseProblem(String code, List<String> arguments, TextSpan span) {}
