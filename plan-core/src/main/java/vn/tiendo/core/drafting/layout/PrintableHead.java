package vn.tiendo.core.drafting.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a paper that is to be printed, in ordinary writing.
 *
 * @param parentBody cơ quan chủ quản or the đảng bộ above, when it is shown
 * @param number digits; null until given
 * @param symbol what follows the number: "KH-UBND", "KH/HU"
 * @param draft number and day are left blank whatever is known of them
 */
public record PrintableHead(
        @Nullable String parentBody,
        String issuingBody,
        @Nullable String number,
        String symbol,
        String place,
        @Nullable LocalDate date,
        String type,
        String subject,
        boolean draft) {}
