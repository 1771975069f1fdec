/** When: deadlines, recurrences, reporting periods. Pure; knows no database and no clock. */
@NullMarked
package vn.tiendo.core.calendar;

import org.jspecify.annotations.NullMarked;
