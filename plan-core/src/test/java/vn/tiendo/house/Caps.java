package vn.tiendo.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.NullMarked;

/** How large a thing may grow before it must be divided. File and method lengths are counted by Checkstyle. */
final class Caps {
    private static final String PACKAGE_INFO = "package-info";

    private Caps() {}

    static ArchCondition<JavaClass> liveInAPackageOfAtMost(int types) {
        Set<String> seen = new HashSet<>();
        return condition("live in a package of at most " + types + " types", (type, events) -> {
            List<String> names = type.getPackage().getClasses().stream()
                    .filter(each -> !each.isArray())
                    .map(JavaClass::getName)
                    .filter(name -> !name.contains("$") && !name.endsWith(PACKAGE_INFO))
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .sorted()
                    .toList();
            if (names.size() > types && seen.add(type.getPackageName())) {
                violate(events, type, type.getPackageName() + " holds " + names.size() + " types: " + names);
            }
        });
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        Set<String> seen = new HashSet<>();
        return condition("live in a @NullMarked package", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class) && seen.add(type.getPackageName())) {
                violate(events, type, type.getPackageName() + " has no package-info with @NullMarked");
            }
        });
    }

    static ArchCondition<JavaClass> haveConstructorsOfAtMost(int parameters) {
        return condition("have constructors of at most " + parameters + " parameters", (type, events) -> {
            for (JavaConstructor constructor : type.getConstructors()) {
                int count = constructor.getRawParameterTypes().size();
                if (count > parameters) {
                    violate(events, type, type.getName() + " is constructed from " + count + " parameters");
                }
            }
        });
    }

    static void violate(ConditionEvents events, JavaClass type, String message) {
        events.add(SimpleConditionEvent.violated(type, message));
    }

    static ArchCondition<JavaClass> condition(String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
