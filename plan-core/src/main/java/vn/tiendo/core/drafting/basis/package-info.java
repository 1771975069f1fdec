/** What a drafted plan carries out: superior plans, other documents, and how its preamble cites them. */
@NullMarked
package vn.tiendo.core.drafting.basis;

import org.jspecify.annotations.NullMarked;
