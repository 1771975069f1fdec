/** Những chỗ đã sửa: what people corrected, offered as names of bodies and as cases for a corpus. */
@NullMarked
package vn.tiendo.web.intake.correction;

import org.jspecify.annotations.NullMarked;
