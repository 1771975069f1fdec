/** Labels of automatic lists, which word processors compute and do not store. */
@NullMarked
package vn.tiendo.core.document.numbering;

import org.jspecify.annotations.NullMarked;
