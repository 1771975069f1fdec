package vn.tiendo.web.intake.source;

import org.jspecify.annotations.Nullable;

/**
 * Words of one paragraph that look alike.
 *
 * @param lit belongs to the proposal being looked at
 * @param part a name or a deadline inside it
 * @param target where a click leads, for the words of another proposal
 * @param problem what is wrong with the words; null when nothing is
 */
public record SourceRun(
        String text,
        boolean bold,
        boolean lit,
        boolean part,
        @Nullable String target,
        @Nullable String problem) {}
