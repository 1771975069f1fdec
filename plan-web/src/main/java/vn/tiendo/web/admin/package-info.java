/** Quản trị: people and their accounts, the journal, the first administrator, the end of a trial. */
@NullMarked
package vn.tiendo.web.admin;

import org.jspecify.annotations.NullMarked;
