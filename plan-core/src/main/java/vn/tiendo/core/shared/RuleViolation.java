package vn.tiendo.core.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain was broken. Carries a message key and its arguments, never text; {@code field} names the form
 * field the rule speaks of, or is null when it speaks of the whole.
 */
public class RuleViolation extends RuntimeException {
    private final @Nullable String field;
    private final String key;
    private final transient List<Object> arguments;

    public RuleViolation(String key, Object... arguments) {
        this(null, key, List.of(arguments));
    }

    private RuleViolation(@Nullable String field, String key, List<Object> arguments) {
        super(field == null ? key : field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    public static RuleViolation on(String field, String key, Object... arguments) {
        return new RuleViolation(field, key, List.of(arguments));
    }

    public @Nullable String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
