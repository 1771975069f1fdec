package vn.tiendo.core.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading side of the register of documents. */
public interface DirectiveRegister {
    /**
     * Documents the application knows only by name, newest first, at most fifty; {@code text} is looked for in symbol,
     * issuer and subject without regard to marks, null for any.
     */
    List<Directive> knownByName(@Nullable String text);
}
