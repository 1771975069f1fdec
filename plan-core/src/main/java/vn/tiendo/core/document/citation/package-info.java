/** Documents named by number and symbol, with type, date, issuer and why they are cited. */
@NullMarked
package vn.tiendo.core.document.citation;

import org.jspecify.annotations.NullMarked;
