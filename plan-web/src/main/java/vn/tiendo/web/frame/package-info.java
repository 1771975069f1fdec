/** The frame around every page: who, where, what waits; the first page, preferences, and the pages for what went wrong. */
@NullMarked
package vn.tiendo.web.frame;

import org.jspecify.annotations.NullMarked;
