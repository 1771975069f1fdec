package vn.tiendo.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Nothing asks the machine what time it is, but the places that make the Clock and the one that makes ids. */
final class Time {
    private static final Set<String> MAKE_A_CLOCK =
            Set.of("vn.tiendo.core.shared.Ids", "vn.tiendo.web.DomainConfiguration", "vn.tiendo.web.demo.TravelClock");

    private Time() {}

    static ArchCondition<JavaClass> comeFromAClock() {
        return Caps.condition(
                "take the time from a Clock",
                (type, events) -> type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> asksTheMachine(access.getTarget()))
                        .filter(access -> !isAClockMadeInItsPlace(type, access.getTarget()))
                        .forEach(access -> Caps.violate(events, type, access.getDescription())));
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && target.getRawParameterTypes().stream().noneMatch(each -> each.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class)
                        && target.getRawParameterTypes().isEmpty();
            default -> isAClock(target);
        };
    }

    private static boolean isAClock(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class)
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
    }

    private static boolean isAClockMadeInItsPlace(JavaClass type, CodeUnitAccessTarget target) {
        return isAClock(target) && MAKE_A_CLOCK.contains(type.getName());
    }
}
