/** Plain text files, in whichever encoding they come. */
@NullMarked
package vn.tiendo.core.document.text;

import org.jspecify.annotations.NullMarked;
