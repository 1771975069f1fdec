/** Who is at the keyboard: sign-in, sign-out, passwords, and what a browser may do with our pages. */
@NullMarked
package vn.tiendo.web.auth;

import org.jspecify.annotations.NullMarked;
