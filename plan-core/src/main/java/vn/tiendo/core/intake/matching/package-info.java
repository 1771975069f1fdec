/** Words of a text → bodies and groups of the register; pure. */
@NullMarked
package vn.tiendo.core.intake.matching;

import org.jspecify.annotations.NullMarked;
