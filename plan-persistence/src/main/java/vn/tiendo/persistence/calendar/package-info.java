/** Deadlines as columns, and the office's dated rules about days. */
@NullMarked
package vn.tiendo.persistence.calendar;

import org.jspecify.annotations.NullMarked;
