/** A source text as a page: paragraphs and runs with the sentences lit; pure. */
@NullMarked
package vn.tiendo.web.intake.source;

import org.jspecify.annotations.NullMarked;
