/** A person says who is meant by a name that the register does not know. */
@NullMarked
package vn.tiendo.core.intake.naming;

import org.jspecify.annotations.NullMarked;
