/** What a letter (công văn) has in place of a title: its subject below the number, and those it is addressed to. */
@NullMarked
package vn.tiendo.core.document.header.letter;

import org.jspecify.annotations.NullMarked;
