/** Parts of the layout (thể thức) that are missing, doubled, or of the other system. */
@NullMarked
package vn.tiendo.core.document.check.layout;

import org.jspecify.annotations.NullMarked;
