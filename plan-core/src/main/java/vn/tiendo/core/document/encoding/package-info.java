/** Vietnamese as it was written before Unicode, turned into Unicode. */
@NullMarked
package vn.tiendo.core.document.encoding;

import org.jspecify.annotations.NullMarked;
