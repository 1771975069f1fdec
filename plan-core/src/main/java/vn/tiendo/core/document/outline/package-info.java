/** Parts, headings, items and paragraphs: the tree that printed numbers and bullets span. */
@NullMarked
package vn.tiendo.core.document.outline;

import org.jspecify.annotations.NullMarked;
