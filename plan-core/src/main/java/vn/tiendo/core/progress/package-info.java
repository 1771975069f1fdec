/** What happened: reports, their evidence, and whether they were accepted. */
@NullMarked
package vn.tiendo.core.progress;

import org.jspecify.annotations.NullMarked;
