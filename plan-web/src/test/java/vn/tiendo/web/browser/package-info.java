/** The application used as its people use it: in a real browser, with pictures taken on the way. */
@NullMarked
package vn.tiendo.web.browser;

import org.jspecify.annotations.NullMarked;
