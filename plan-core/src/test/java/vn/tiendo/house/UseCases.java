package vn.tiendo.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;

/** One use case, one class, one public method: the unit of permission, transaction and journal. */
final class UseCases {
    private UseCases() {}

    static ArchCondition<JavaClass> doOneThing() {
        return Caps.condition("have one public method and be open to wrapping", (type, events) -> {
            List<String> verbs = type.getMethods().stream()
                    .filter(UseCases::isOffered)
                    .map(JavaMethod::getName)
                    .toList();
            if (verbs.size() != 1) {
                Caps.violate(events, type, type.getName() + " offers " + verbs);
            }
            if (type.getModifiers().contains(JavaModifier.FINAL)) {
                Caps.violate(events, type, type.getName() + " is final: no transaction can be put around it");
            }
        });
    }

    private static boolean isOffered(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
