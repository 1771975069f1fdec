/** Texts made for measuring and for breaking the reader: plans of any length, and texts no plan looks like. */
@NullMarked
package vn.tiendo.core.document.made;

import org.jspecify.annotations.NullMarked;
