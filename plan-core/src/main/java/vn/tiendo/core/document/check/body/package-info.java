/** Bodies that get no copy, are not named where they must be, or had ended. */
@NullMarked
package vn.tiendo.core.document.check.body;

import org.jspecify.annotations.NullMarked;
