/** The plan of the house as tests: walls, caps and names that hold in every module. */
@NullMarked
package vn.tiendo.house;

import org.jspecify.annotations.NullMarked;
