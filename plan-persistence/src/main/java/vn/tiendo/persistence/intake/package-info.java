/** Documents read in, in PostgreSQL. */
@NullMarked
package vn.tiendo.persistence.intake;

import org.jspecify.annotations.NullMarked;
