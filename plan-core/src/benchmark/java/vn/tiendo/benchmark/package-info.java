/** How long the reader takes, by JMH; outside the ordinary build. */
@NullMarked
package vn.tiendo.benchmark;

import org.jspecify.annotations.NullMarked;
