/** What is to be printed, and the rules of layout (thể thức) by system and date, as data. */
@NullMarked
package vn.tiendo.core.drafting.layout;

import org.jspecify.annotations.NullMarked;
