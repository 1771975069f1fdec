/** What people chose instead of what was read: kept, offered as names of bodies, handed out as cases for a corpus. */
@NullMarked
package vn.tiendo.core.intake.correction;

import org.jspecify.annotations.NullMarked;
