/** The people who sign in, and their places in bodies. */
@NullMarked
package vn.tiendo.core.body.people;

import org.jspecify.annotations.NullMarked;
