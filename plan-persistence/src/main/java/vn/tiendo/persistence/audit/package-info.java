/** One line in the journal around every use case, and the journal read back. */
@NullMarked
package vn.tiendo.persistence.audit;

import org.jspecify.annotations.NullMarked;
