/** Who: cơ quan, đơn vị, their groups, people and roles, dated. */
@NullMarked
package vn.tiendo.core.body;

import org.jspecify.annotations.NullMarked;
