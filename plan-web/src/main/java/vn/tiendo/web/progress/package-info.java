/** One's own work and how it is told; the reports that wait for a word, and that word. */
@NullMarked
package vn.tiendo.web.progress;

import org.jspecify.annotations.NullMarked;
