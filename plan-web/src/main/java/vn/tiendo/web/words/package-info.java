/** The domain's values in a person's words, and typed words back into values: deadlines, days. */
@NullMarked
package vn.tiendo.web.words;

import org.jspecify.annotations.NullMarked;
