package vn.tiendo.core.body.people;

import org.jspecify.annotations.Nullable;

/**
 * The issuing block of a body on a day (tên cơ quan ban hành): the parent body above, the own name below.
 *
 * @param party closed by an asterisk instead of a rule
 * @param place the place its papers are dated from (địa danh)
 */
public record Letterhead(
        String parent, String name, boolean party, @Nullable String place) {}
