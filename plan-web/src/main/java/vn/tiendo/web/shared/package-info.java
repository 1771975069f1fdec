/** Small words every controller uses: the person behind a request, what is told on the next page, values for fragments. */
@NullMarked
package vn.tiendo.web.shared;

import org.jspecify.annotations.NullMarked;
