/** Tables: those of files written as text in one form, and those that lost their shape on the way to plain text. */
@NullMarked
package vn.tiendo.core.document.table;

import org.jspecify.annotations.NullMarked;
