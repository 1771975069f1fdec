package vn.tiendo.core.document.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;

/**
 * A duty to report (chế độ báo cáo).
 *
 * @param who the reporting bodies, words of the text
 * @param to the addressee; null when not stated
 * @param via the focal body ("qua Sở Nội vụ"); null when not stated
 * @param when one due each: a text that names two dates a year yields two duties with the same span
 * @param span the clause of the duty
 */
public record ReadReport(
        List<Found<String>> who,
        @Nullable Found<String> to,
        @Nullable Found<String> via,
        ReadWhen when,
        ReportKind kind,
        TextSpan span) {}
