/** Documents cited under wrong signs, without what belongs to a citation, or in two ways. */
@NullMarked
package vn.tiendo.core.document.check.cited;

import org.jspecify.annotations.NullMarked;
