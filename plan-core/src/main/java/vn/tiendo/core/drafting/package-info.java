/** Writing a plan here: derive it from a parent, edit its outline, see it as it will be printed. */
@NullMarked
package vn.tiendo.core.drafting;

import org.jspecify.annotations.NullMarked;
