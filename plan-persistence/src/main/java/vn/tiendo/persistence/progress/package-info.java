/** Reports and reviews in PostgreSQL. */
@NullMarked
package vn.tiendo.persistence.progress;

import org.jspecify.annotations.NullMarked;
