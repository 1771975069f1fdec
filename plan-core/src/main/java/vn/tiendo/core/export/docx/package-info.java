/** Writes the print model as a Word file (.docx). */
@NullMarked
package vn.tiendo.core.export.docx;

import org.jspecify.annotations.NullMarked;
