package vn.tiendo.core.obligation;

import java.time.LocalDate;
import vn.tiendo.core.calendar.CadencePolicy;

/** The office's dated rules about days. */
public interface Policies {
    /** The rules valid on that day; {@link CadencePolicy#USUAL} where nobody set others. */
    CadencePolicy on(LocalDate day);
}
