package vn.tiendo.web.shared;

import org.springframework.beans.NotReadablePropertyException;
import org.springframework.validation.BindingResult;
import vn.tiendo.core.shared.RuleViolation;

/** Puts a broken rule of the domain where the person can mend it: on its field, or on the form as a whole. */
public final class RuleOnForm {
    private RuleOnForm() {}

    public static void put(BindingResult form, RuleViolation broken) {
        Object[] arguments = broken.arguments().toArray();
        String field = broken.field();
        if (field != null && hasField(form, field)) {
            form.rejectValue(field, broken.key(), arguments, broken.key());
        } else {
            form.reject(broken.key(), arguments, broken.key());
        }
    }

    private static boolean hasField(BindingResult form, String field) {
        try {
            form.getFieldValue(field);
            return true;
        } catch (NotReadablePropertyException unknown) {
            return false;
        }
    }
}
