/** Decisions on tasks given from above, in PostgreSQL. */
@NullMarked
package vn.tiendo.persistence.drafting;

import org.jspecify.annotations.NullMarked;
