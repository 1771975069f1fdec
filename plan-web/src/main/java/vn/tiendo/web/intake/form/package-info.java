/** What a person types on the review page, made of what was read and turned into what use cases take. */
@NullMarked
package vn.tiendo.web.intake.form;

import org.jspecify.annotations.NullMarked;
