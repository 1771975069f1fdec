/** Words every room uses: actors, problems, ranges, pages, broken rules. */
@NullMarked
package vn.tiendo.core.shared;

import org.jspecify.annotations.NullMarked;
