/** Đơn vị: the register of bodies as a tree on a day, one body in time, and keeping the register. */
@NullMarked
package vn.tiendo.web.body;

import org.jspecify.annotations.NullMarked;
