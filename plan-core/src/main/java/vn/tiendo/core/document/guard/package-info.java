/** What may come in: kinds of file by name and content, marks of secrecy, the language. */
@NullMarked
package vn.tiendo.core.document.guard;

import org.jspecify.annotations.NullMarked;
