/** Words read off the picture of a page (nhận dạng chữ), on this machine and nowhere else. */
@NullMarked
package vn.tiendo.core.document.ocr;

import org.jspecify.annotations.NullMarked;
