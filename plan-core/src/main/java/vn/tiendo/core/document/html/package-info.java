/** Web pages: saved ones, those that programs hand out as .doc, and text pasted with its tags. */
@NullMarked
package vn.tiendo.core.document.html;

import org.jspecify.annotations.NullMarked;
