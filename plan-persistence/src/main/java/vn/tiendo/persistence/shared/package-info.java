/** What every list and figure in SQL is built from: conditions, what an actor may see, columns as values. */
@NullMarked
package vn.tiendo.persistence.shared;

import org.jspecify.annotations.NullMarked;
