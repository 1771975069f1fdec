/** The printed page as a model, the same for every writer: what stands where, and how it is set. */
@NullMarked
package vn.tiendo.core.export;

import org.jspecify.annotations.NullMarked;
