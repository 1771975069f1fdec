/** The overview for those who decide: figures that are links to the lists they count. */
@NullMarked
package vn.tiendo.web.dashboard;

import org.jspecify.annotations.NullMarked;
