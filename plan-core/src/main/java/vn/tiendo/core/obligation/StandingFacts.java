package vn.tiendo.core.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that the standing of an obligation depends on, but for the day it is asked. */
public record StandingFacts(
        @Nullable LocalDate due, @Nullable LocalDate completedOn, boolean started, boolean suspended) {}
