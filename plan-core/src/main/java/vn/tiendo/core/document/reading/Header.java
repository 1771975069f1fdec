package vn.tiendo.core.document.reading;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodySystem;

/**
 * The head of a document (thể thức phần đầu). What the text leaves blank or does not have is null.
 *
 * @param type kind in ordinary writing: "Kế hoạch"
 * @param number digits only; null in a draft
 * @param symbol what follows the number: "KH-UBND", "KH/HU"
 * @param date ISO as far as filled in: "2024-03-05", "2024-03" or "2024"
 * @param system Party, state or Front, by number line, letterhead or issuer; null when none of them tells
 * @param parent the body above the issuer in the letterhead (cơ quan chủ quản)
 * @param issuer issuing body in ordinary writing, without the body above it
 * @param subject trích yếu, one line
 */
public record Header(
        @Nullable BodySystem system,
        @Nullable Found<String> type,
        @Nullable Found<String> number,
        @Nullable Found<String> symbol,
        @Nullable Found<String> place,
        @Nullable Found<String> date,
        @Nullable Found<String> parent,
        @Nullable Found<String> issuer,
        @Nullable Found<String> subject) {}
