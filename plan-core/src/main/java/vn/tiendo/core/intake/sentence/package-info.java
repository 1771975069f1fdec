/** One sentence at a time: what a line that is being written promises, with its names matched. */
@NullMarked
package vn.tiendo.core.intake.sentence;

import org.jspecify.annotations.NullMarked;
