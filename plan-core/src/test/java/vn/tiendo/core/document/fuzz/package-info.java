/** Random texts and files against the promises that the reader gives for every one of them. */
@NullMarked
package vn.tiendo.core.document.fuzz;

import org.jspecify.annotations.NullMarked;
