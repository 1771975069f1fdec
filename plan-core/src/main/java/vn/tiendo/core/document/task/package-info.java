/** Who has to do what: lowest items, assignment lines and table rows, with leading and cooperating bodies. */
@NullMarked
package vn.tiendo.core.document.task;

import org.jspecify.annotations.NullMarked;
