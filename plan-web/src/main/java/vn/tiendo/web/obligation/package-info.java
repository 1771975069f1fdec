/** Registers of what is owed: filters in the address, rows that say why they stand as they do. */
@NullMarked
package vn.tiendo.web.obligation;

import org.jspecify.annotations.NullMarked;
