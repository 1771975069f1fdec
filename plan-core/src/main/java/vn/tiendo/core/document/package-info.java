/** Reading: bytes to a source text, the source text to a parsed document. Pure; every finding carries its span. */
@NullMarked
package vn.tiendo.core.document;

import org.jspecify.annotations.NullMarked;
