/** What a careful clerk would flag in a document: one small class for each rule, all of them in one list. */
@NullMarked
package vn.tiendo.core.document.check;

import org.jspecify.annotations.NullMarked;
