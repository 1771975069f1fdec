/** Plans on the screen: the list, one plan with what became of it, its text, and its way through approval. */
@NullMarked
package vn.tiendo.web.plan;

import org.jspecify.annotations.NullMarked;
