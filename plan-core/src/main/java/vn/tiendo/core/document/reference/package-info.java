/** Documents named without a symbol: by the meeting that resolved them, by a law's name, by a number or a short name. */
@NullMarked
package vn.tiendo.core.document.reference;

import org.jspecify.annotations.NullMarked;
