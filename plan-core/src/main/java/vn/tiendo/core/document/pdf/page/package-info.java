/** What stands on a page of a .pdf file: words, lines, margins, page numbers and running heads. */
@NullMarked
package vn.tiendo.core.document.pdf.page;

import org.jspecify.annotations.NullMarked;
