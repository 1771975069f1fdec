package vn.tiendo.persistence.audit;

import java.lang.reflect.RecordComponent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;

/** The first id in a value, read in the order it was declared; who acts is no subject. */
final class FirstId {
    private FirstId() {}

    /** Empty when there is none, or when it is no record. */
    static String in(@Nullable Object value) {
        if (value instanceof UUID id) {
            return id.toString();
        }
        if (!(value instanceof Record declared) || value instanceof Actor) {
            return "";
        }
        for (RecordComponent component : declared.getClass().getRecordComponents()) {
            String found = in(part(declared, component));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static @Nullable Object part(Record value, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
