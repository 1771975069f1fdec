/** Source texts and uploaded files in PostgreSQL. */
@NullMarked
package vn.tiendo.persistence.document;

import org.jspecify.annotations.NullMarked;
