/** The plan of the house as tests, for what is seen on the screen. */
@NullMarked
package vn.tiendo.web.house;

import org.jspecify.annotations.NullMarked;
