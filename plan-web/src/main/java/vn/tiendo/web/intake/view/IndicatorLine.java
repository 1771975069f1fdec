package vn.tiendo.web.intake.view;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.reading.ReadIndicator;

/**
 * An indicator (chỉ tiêu) as read.
 *
 * @param figure the number with its unit as it is written here: "1.234,5 ha"
 * @param how how it was read, in words; null when it simply stands there
 */
public record IndicatorLine(
        ReadIndicator read,
        Spot spot,
        String figure,
        @Nullable String how) {}
