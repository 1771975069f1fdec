/** Word files (.docx): opened behind guards, read as a person sees them on the page. */
@NullMarked
package vn.tiendo.core.document.docx;

import org.jspecify.annotations.NullMarked;
