package vn.tiendo.core.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says about itself before its first section.
 *
 * @param subject trích yếu, as printed
 * @param place địa danh of the date line
 * @param preamble the paragraphs from "Căn cứ"/"Thực hiện" to "như sau:", parted by line feeds
 * @param termFrom first day of the plan's own period; null when not stated
 * @param closing the closing paragraph; null when there is none
 */
@Embeddable
public record PlanHead(
        String subject,
        String place,
        String preamble,
        @Nullable String closing,
        @Column(name = "term_from") @Nullable LocalDate termFrom,
        @Column(name = "term_to") @Nullable LocalDate termTo) {}
