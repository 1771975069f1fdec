/** The domain of Tiến Độ: what was promised, who owes it when, and what happened. */
@NullMarked
package vn.tiendo.core;

import org.jspecify.annotations.NullMarked;
