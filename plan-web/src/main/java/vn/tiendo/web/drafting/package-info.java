/** Soạn kế hoạch: start a draft, write its outline beside the printed page, take over what was given from above. */
@NullMarked
package vn.tiendo.web.drafting;

import org.jspecify.annotations.NullMarked;
