/** PDF files with a text layer: words by their places on the page, put back into paragraphs. */
@NullMarked
package vn.tiendo.core.document.pdf;

import org.jspecify.annotations.NullMarked;
