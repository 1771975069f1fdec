/** Who owes what by when: one row per promise, body and period, created when the plan is issued. */
@NullMarked
package vn.tiendo.core.obligation;

import org.jspecify.annotations.NullMarked;
