/** What a text carries besides its words (page numbers, mark-up, footnotes, hard wraps), set aside without losing offsets. */
@NullMarked
package vn.tiendo.core.document.noise;

import org.jspecify.annotations.NullMarked;
