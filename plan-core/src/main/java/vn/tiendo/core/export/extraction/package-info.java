/** A parsed document as JSON: the fields that labelled corpora use, and beside them places, confidence and points. */
@NullMarked
package vn.tiendo.core.export.extraction;

import org.jspecify.annotations.NullMarked;
