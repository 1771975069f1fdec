/** Tables of a .pdf file, found again by the rules they are drawn with or by the white between their columns. */
@NullMarked
package vn.tiendo.core.document.pdf.ruled;

import org.jspecify.annotations.NullMarked;
