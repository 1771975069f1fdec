/** The application: pages, forms and addresses over the use cases of the domain. */
@NullMarked
package vn.tiendo.web;

import org.jspecify.annotations.NullMarked;
