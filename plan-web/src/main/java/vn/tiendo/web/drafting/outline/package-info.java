/** What the outline editor and the server tell each other. */
@NullMarked
package vn.tiendo.web.drafting.outline;

import org.jspecify.annotations.NullMarked;
