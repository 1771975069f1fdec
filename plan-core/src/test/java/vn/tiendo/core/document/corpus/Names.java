package vn.tiendo.core.document.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** When two names mean one body: the same words but for a locality, a bracket or a word of number before them. */
final class Names {
    private static final double SAME = 0.75;
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:và|giao|đề nghị:?|yêu cầu|đồng chí|đ/c|các|những|mỗi|mọi|từng|tất cả|toàn thể|toàn bộ)\\s+)+");
    private static final Pattern LEVEL = Pattern.compile(
            "(?<!\\p{L})(?:huyện|tỉnh|thành phố|xã|phường|quận|thị xã|thị trấn|đặc khu|thôn|(?:huyện|tỉnh|thành) ủy)$");
    private static final int PLACE_WORDS = 6;

    private Names() {}

    static boolean same(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() && other.isBlank();
        }
        String a = plain(one);
        String b = plain(other);
        if (a.equals(b)
                || plain(withoutPlace(one)).equals(b)
                || plain(withoutPlace(other)).equals(a)) {
            return true;
        }
        return inCommon(a, b) >= SAME;
    }

    /** The share of words two texts have in common. */
    static double inCommon(String one, String other) {
        Set<String> all = new HashSet<>(Wording.tokens(one));
        Set<String> both = new HashSet<>(all);
        Set<String> others = new HashSet<>(Wording.tokens(other));
        both.retainAll(others);
        all.addAll(others);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    /** Each name of one list has its partner in the other. */
    static boolean sameAll(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(others);
        for (String name : some) {
            String partner = left.stream()
                    .filter(o -> plain(o).equals(plain(name)))
                    .findFirst()
                    .or(() -> left.stream().filter(o -> same(name, o)).findFirst())
                    .orElse(null);
            if (!left.remove(partner)) {
                return false;
            }
        }
        return left.isEmpty();
    }

    /** "UBND huyện Yên Trúc" is "UBND huyện" to one who stands in it. */
    static String withoutPlace(String name) {
        String[] words = name.replaceAll("[*_`#]+", "").strip().split("\\s+");
        for (int at = words.length - 1; at > 0 && words.length - at <= PLACE_WORDS; at--) {
            if (!Character.isUpperCase(words[at].charAt(0)) && !words[at].equals("-")) {
                return name;
            }
            String rest = String.join(" ", List.of(words).subList(0, at));
            if (LEVEL.matcher(Wording.full(rest)).find()) {
                return rest;
            }
        }
        return name;
    }

    private static String plain(String name) {
        String full = Wording.full(name);
        String bare = full.replaceAll("\\s*\\([^()]*\\)", "").strip();
        return Wording.unpunctuated(BEFORE.matcher(bare.isEmpty() ? full : bare).replaceFirst(""));
    }
}
