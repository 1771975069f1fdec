/** What a reader of one kind of file is asked, and what it gives. */
@NullMarked
package vn.tiendo.core.document.file;

import org.jspecify.annotations.NullMarked;
