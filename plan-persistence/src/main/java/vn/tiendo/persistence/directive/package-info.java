/** The register of documents in PostgreSQL. */
@NullMarked
package vn.tiendo.persistence.directive;

import org.jspecify.annotations.NullMarked;
