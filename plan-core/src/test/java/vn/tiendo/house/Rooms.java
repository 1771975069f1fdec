package vn.tiendo.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;

/** The rooms of the domain from the ground up: a room may use itself and those before it, never one after it. */
final class Rooms {
    private static final List<String> FROM_THE_GROUND_UP = List.of(
            "shared",
            "calendar",
            "body",
            "directive",
            "document",
            "plan",
            "drafting",
            "intake",
            "obligation",
            "progress",
            "cascade",
            "dashboard",
            "reminder",
            "export",
            "audit");
    private static final String DOMAIN = "vn.tiendo.core.";

    private Rooms() {}

    static ArchCondition<JavaClass> useOnlyRoomsBelow() {
        return Caps.condition("use only rooms that come before their own", (type, events) -> {
            int own = floor(type);
            if (own < 0) {
                Caps.violate(events, type, type.getName() + " lives in a room that has no place in the order");
            }
            type.getDirectDependenciesFromSelf().stream()
                    .filter(each -> floor(each.getTargetClass()) > own)
                    .map(Dependency::getDescription)
                    .forEach(description -> Caps.violate(events, type, description));
        });
    }

    private static int floor(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        if (!element.getPackageName().startsWith(DOMAIN)) {
            return -1;
        }
        String room = element.getPackageName().substring(DOMAIN.length()).split("\\.")[0];
        return FROM_THE_GROUND_UP.indexOf(room);
    }
}
