/** Assignment tables that lost their shape on the way to plain text, brought back to one line a row. */
@NullMarked
package vn.tiendo.core.document.table;

import org.jspecify.annotations.NullMarked;
