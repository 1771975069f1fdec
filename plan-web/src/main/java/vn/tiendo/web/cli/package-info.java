/** The command line: reads documents without server or database. */
@NullMarked
package vn.tiendo.web.cli;

import org.jspecify.annotations.NullMarked;
