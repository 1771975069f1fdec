/** Rich Text files (.rtf), which offices often send under the name .doc. */
@NullMarked
package vn.tiendo.core.document.rtf;

import org.jspecify.annotations.NullMarked;
