/** One box that finds plans, obligations and bodies without regard to marks. */
@NullMarked
package vn.tiendo.web.search;

import org.jspecify.annotations.NullMarked;
