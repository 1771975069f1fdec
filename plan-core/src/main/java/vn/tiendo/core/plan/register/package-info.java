/** The reading side of plans. */
@NullMarked
package vn.tiendo.core.plan.register;

import org.jspecify.annotations.NullMarked;
