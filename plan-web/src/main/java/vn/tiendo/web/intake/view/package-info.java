/** The review page as values: what stands in its bar, its list, its open proposal and its source. */
@NullMarked
package vn.tiendo.web.intake.view;

import org.jspecify.annotations.NullMarked;
