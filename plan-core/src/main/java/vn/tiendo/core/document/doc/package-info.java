/** Word files of 1997 to 2003 (.doc), read as a person sees them on the page. */
@NullMarked
package vn.tiendo.core.document.doc;

import org.jspecify.annotations.NullMarked;
