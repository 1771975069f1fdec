/** What was promised: a plan, its sections, tasks and report duties, from draft to conclusion. */
@NullMarked
package vn.tiendo.core.plan;

import org.jspecify.annotations.NullMarked;
