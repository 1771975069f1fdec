/** The way of a plan, walked by the people of the sample world in a real browser. */
@NullMarked
package vn.tiendo.journey;

import org.jspecify.annotations.NullMarked;
