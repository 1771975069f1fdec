/** The outer parts of a document: letterhead, number, date, title, preamble, recipients, signature. */
@NullMarked
package vn.tiendo.core.document.header;

import org.jspecify.annotations.NullMarked;
