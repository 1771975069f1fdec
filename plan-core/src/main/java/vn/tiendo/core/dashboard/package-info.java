/** The reading side for leaders: figures, rankings, and why each thing stands as it does. */
@NullMarked
package vn.tiendo.core.dashboard;

import org.jspecify.annotations.NullMarked;
