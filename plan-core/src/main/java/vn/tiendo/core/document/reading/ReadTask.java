package vn.tiendo.core.document.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;

/**
 * A task (nhiệm vụ) as the text gives it. Names are the words of the text, not yet matched to bodies.
 *
 * @param number path: "III.2/-1"
 * @param text the item without its marker, one line
 * @param request true for "Đề nghị …" (to a body that does not take orders), false for an order
 */
public record ReadTask(
        String number,
        String text,
        List<Found<String>> lead,
        List<Found<String>> cooperating,
        ReadWhen when,
        @Nullable Found<String> product,
        boolean request,
        HowRead how,
        TextSpan span) {}
