/** Slips of optical reading and typing: words that are no syllables, and syllables that are the wrong ones. */
@NullMarked
package vn.tiendo.core.document.check.spelling;

import org.jspecify.annotations.NullMarked;
