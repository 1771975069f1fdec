/** Nhập văn bản: bring a file in, review what was read of it beside its text, confirm. */
@NullMarked
package vn.tiendo.web.intake;

import org.jspecify.annotations.NullMarked;
