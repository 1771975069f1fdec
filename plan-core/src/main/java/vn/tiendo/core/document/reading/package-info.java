/** What was read out of a document: values with their places, how each was read, and what to look at. */
@NullMarked
package vn.tiendo.core.document.reading;

import org.jspecify.annotations.NullMarked;
