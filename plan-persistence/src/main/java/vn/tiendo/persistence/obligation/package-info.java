/** Obligations in PostgreSQL: the aggregate by JPA, lists and figures by SQL. */
@NullMarked
package vn.tiendo.persistence.obligation;

import org.jspecify.annotations.NullMarked;
