/** Keeping the register of bodies: founding, renaming, ending, other names. */
@NullMarked
package vn.tiendo.core.body.register;

import org.jspecify.annotations.NullMarked;
