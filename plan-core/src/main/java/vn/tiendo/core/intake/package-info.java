/** The only bridge from a read document to a plan: import, review by a person, confirm. */
@NullMarked
package vn.tiendo.core.intake;

import org.jspecify.annotations.NullMarked;
