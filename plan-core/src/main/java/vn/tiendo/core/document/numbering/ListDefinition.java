package vn.tiendo.core.document.numbering;

import java.util.Map;

/**
 * A list as paragraphs name it.
 *
 * @param scheme lists of one scheme go on counting from each other
 * @param starts by depth, the number with which this list begins in its scheme
 */
public record ListDefinition(String scheme, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
    ListLevel level(int depth) {
        return levels.getOrDefault(depth, ListLevel.MISSING);
    }
}
