/** Duties to report: who, to whom, through whom, by when. */
@NullMarked
package vn.tiendo.core.document.report;

import org.jspecify.annotations.NullMarked;
