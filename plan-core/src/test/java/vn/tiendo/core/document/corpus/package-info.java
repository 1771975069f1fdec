/** The labelled corpus of the project: whole plans and fragments with what a careful reader takes from them. */
@NullMarked
package vn.tiendo.core.document.corpus;

import org.jspecify.annotations.NullMarked;
