/** Days that are not in the calendar, and deadlines that cannot be meant. */
@NullMarked
package vn.tiendo.core.document.check.date;

import org.jspecify.annotations.NullMarked;
