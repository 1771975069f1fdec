/** The leader's figures in SQL. */
@NullMarked
package vn.tiendo.persistence.dashboard;

import org.jspecify.annotations.NullMarked;
