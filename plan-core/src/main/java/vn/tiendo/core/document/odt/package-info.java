/** OpenDocument text files (.odt), opened behind guards, read as a person sees them on the page. */
@NullMarked
package vn.tiendo.core.document.odt;

import org.jspecify.annotations.NullMarked;
