/** Files that are a package of XML parts, opened behind guards. */
@NullMarked
package vn.tiendo.core.document.container;

import org.jspecify.annotations.NullMarked;
