/** A plan's way up: submitted, approved or sent back. */
@NullMarked
package vn.tiendo.core.plan.approval;

import org.jspecify.annotations.NullMarked;
