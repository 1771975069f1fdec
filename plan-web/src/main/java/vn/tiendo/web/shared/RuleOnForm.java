package vn.tiendo.web.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.NotReadablePropertyException;
import org.springframework.validation.BindingResult;
import vn.tiendo.core.shared.RuleViolation;

/** Puts a broken rule of the domain where the person can mend it: on its field, or on the form as a whole. */
public final class RuleOnForm {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private RuleOnForm() {}

    public static void put(BindingResult form, RuleViolation broken) {
        Object[] arguments = broken.arguments().stream().map(RuleOnForm::said).toArray();
        String field = broken.field();
        if (field != null && hasField(form, field)) {
            form.rejectValue(field, broken.key(), arguments, broken.key());
        } else {
            form.reject(broken.key(), arguments, broken.key());
        }
    }

    /** A day as it is written, not as a machine names it. */
    private static Object said(Object argument) {
        return argument instanceof LocalDate day ? DAY.format(day) : argument;
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
