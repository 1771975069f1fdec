/** The reading side of documents under review: the list, and one of them with its text. */
@NullMarked
package vn.tiendo.core.intake.reading;

import org.jspecify.annotations.NullMarked;
