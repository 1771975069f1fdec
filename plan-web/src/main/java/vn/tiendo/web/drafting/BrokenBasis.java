package vn.tiendo.web.drafting;

import java.util.Set;
import org.springframework.validation.BindingResult;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.shared.RuleOnForm;

/** A rule broken by the document typed by hand belongs to its boxes, which stand one level deeper in the form. */
final class BrokenBasis {
    private static final Set<String> BY_HAND = Set.of("typeName", "symbol", "issuedOn");

    private BrokenBasis() {}

    /** {@code path}: where the choice stands in the form, with a dot at its end; empty when it is the form. */
    static void put(BindingResult binding, String path, RuleViolation broken) {
        String field = broken.field();
        if (field != null && BY_HAND.contains(field)) {
            binding.rejectValue(
                    path + "byHand." + field, broken.key(), broken.arguments().toArray(), broken.key());
        } else {
            RuleOnForm.put(binding, broken);
        }
    }
}
