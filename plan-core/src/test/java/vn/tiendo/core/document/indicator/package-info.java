/** Tests of the indicators: rule by rule, and on plans in the manner of many fields. */
@NullMarked
package vn.tiendo.core.document.indicator;

import org.jspecify.annotations.NullMarked;
