/** Plans in PostgreSQL: the aggregate by JPA, the lists by SQL. */
@NullMarked
package vn.tiendo.persistence.plan;

import org.jspecify.annotations.NullMarked;
