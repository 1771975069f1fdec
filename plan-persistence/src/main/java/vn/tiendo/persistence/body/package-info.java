/** Bodies, groups and people in PostgreSQL. */
@NullMarked
package vn.tiendo.persistence.body;

import org.jspecify.annotations.NullMarked;
