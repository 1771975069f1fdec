package vn.tiendo.core.document.indicator;

import java.util.List;
import java.util.function.Predicate;

/** Figures that are no targets, wherever they stand (I10, I11): each rule is a class of its own. */
final class NotATarget {
    private static final List<Predicate<Candidate>> RULES =
            List.of(PresentState::is, Threshold::is, Cost::is, CountedThing::isNoTarget);

    private NotATarget() {}

    static boolean is(Candidate candidate) {
        return RULES.stream().anyMatch(rule -> rule.test(candidate));
    }
}
