/** The reading of documents for other programs: a file in, what stands in it out, nothing kept. */
@NullMarked
package vn.tiendo.web.extraction;

import org.jspecify.annotations.NullMarked;
