/** Source texts and uploaded files, kept once and never changed. */
@NullMarked
package vn.tiendo.core.document.store;

import org.jspecify.annotations.NullMarked;
