/** Time words and what they mean; names that only look like time are left alone. */
@NullMarked
package vn.tiendo.core.document.deadline;

import org.jspecify.annotations.NullMarked;
