/** Indicators (chỉ tiêu): the figures a plan means to reach, told from all the others it holds. */
@NullMarked
package vn.tiendo.core.document.indicator;

import org.jspecify.annotations.NullMarked;
