/** The sample world of a trial copy: invented bodies, people, plans and work, told through the real use cases. */
@NullMarked
package vn.tiendo.web.demo;

import org.jspecify.annotations.NullMarked;
