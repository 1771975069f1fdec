/** Any registered document and what it carries out: the cascade graph. */
@NullMarked
package vn.tiendo.core.directive;

import org.jspecify.annotations.NullMarked;
