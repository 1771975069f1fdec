/** Who did what: one line around every use case. */
@NullMarked
package vn.tiendo.core.audit;

import org.jspecify.annotations.NullMarked;
