package vn.tiendo.core.drafting.layout;

import org.jspecify.annotations.Nullable;

/**
 * Who signs and by what right.
 *
 * @param authority quyền hạn: "TM. ỦY BAN NHÂN DÂN", "T/M BAN THƯỜNG VỤ"; null when the head signs directly
 * @param position chức vụ; for a deputy of a state body two lines, "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH"
 */
public record PrintableSignature(@Nullable String authority, String position, String name) {}
