/** The wording of administrative Vietnamese: where the name of a body begins, where it ends, where a predicate begins. */
@NullMarked
package vn.tiendo.core.document.wording;

import org.jspecify.annotations.NullMarked;
