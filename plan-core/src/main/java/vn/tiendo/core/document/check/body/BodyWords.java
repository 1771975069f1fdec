package vn.tiendo.core.document.check.body;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.core.document.noise.Folding;

/**
 * The words by which the name of a body is compared: abbreviations written out, words of level and locality aside.
 *
 * @param folded the whole name
 * @param words those that tell bodies apart
 * @param levels the words for the level it says; none for a name without one
 * @param named begins with a capital and is neither a class nor an office-holder
 */
record BodyWords(String folded, Set<String> words, Set<String> levels, boolean named) {
    private static final Pattern LEVEL = Pattern.compile("(?<![\\p{L}])(?:tỉnh|huyện|xã(?! hội)|phường)(?![\\p{L}])");
    private static final Set<String> TELL_NOTHING = Set.of(
            "huyện", "tỉnh", "xã", "phường", "thành", "phố", "thị", "trấn", "đặc", "khu", "các", "của", "và", "việt",
            "nam", "thường", "trực", "cấp", "trên", "địa", "bàn", "để", "lãnh", "đạo");
    private static final Pattern OPEN = Pattern.compile(
            "^(?:các|mỗi|từng|những|toàn|tất cả|mọi|cấp ủy|cán bộ|công chức|viên chức|chuyên viên|nhân viên|đảng viên|cơ quan|đơn vị|thủ trưởng|người"
                    + "|lãnh đạo|bí thư|phó|chủ tịch|giám đốc|trưởng|hiệu trưởng|chi bộ|chi ủy|chi đoàn|chi hội|chính quyền|địa phương"
                    + "|tổ chức|thành viên|đoàn thể|nhà trường|doanh nghiệp|hệ thống|tập thể|đại biểu|bộ phận|hộ|phòng chuyên môn|cấp|"
                    + "lực lượng|tổ|đoàn (?:kiểm tra|công tác|giám sát|khảo sát|thanh tra)|ban, ngành|sở, ban|phòng, ban|ban lãnh đạo|trường học|đồng chí|đ/c|đại diện|chủ nhiệm|văn phòng"
                    + "|ban thường vụ|(?:huyện ủy|tỉnh ủy|thành ủy|đảng ủy|cấp ủy)? ?ủy viên|(?:huyện ủy|tỉnh ủy|thành ủy|đảng ủy) viên|thường trực|ban chấp hành|ban giám hiệu|ban chỉ đạo|ban tổ chức(?= (?:hội|giải|cuộc)|$))(?![\\p{L}]).*",
            Pattern.DOTALL);

    static BodyWords of(String name) {
        String folded = fold(name);
        Set<String> words = new LinkedHashSet<>(Arrays.asList(folded.split("[^\\p{L}\\d]+")));
        words.removeIf(word -> word.isEmpty() || TELL_NOTHING.contains(word));
        Set<String> levels =
                LEVEL.matcher(folded).results().map(MatchResult::group).collect(Collectors.toSet());
        boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        return new BodyWords(
                folded,
                words,
                levels,
                capital && !words.isEmpty() && !OPEN.matcher(folded).matches());
    }

    /** Small letters, abbreviations written out. */
    static String fold(String name) {
        return (" " + Folding.fold(name).replaceAll("\\s+", " ") + " ")
                .replaceAll(
                        "(?<![\\p{L}])(?:ubmttqvn|ubmttq|ubmt|mttq|ub mttq|mặt trận tổ quốc)(?![\\p{L}])", "mặt trận")
                .replaceAll("(?<![\\p{L}])(?:ctmt|công tác mt)(?![\\p{L}])", "công tác mặt trận")
                .replaceAll("(?<![\\p{L}])ubnd(?![\\p{L}])", "ủy ban nhân dân")
                .replaceAll("(?<![\\p{L}])hđnd(?![\\p{L}])", "hội đồng nhân dân")
                .replaceAll("(?<![\\p{L}])ubkt(?![\\p{L}])", "ủy ban kiểm tra")
                .replaceAll("(?<![\\p{L}])lhpn(?![\\p{L}])", "liên hiệp phụ nữ")
                .replaceAll("(?<![\\p{L}])ccb(?![\\p{L}])", "cựu chiến binh")
                .replaceAll("(?<![\\p{L}])(?:tncs hồ chí minh|tncs)(?![\\p{L}])", "thanh niên")
                .replaceAll("(?<![\\p{L}])tccs[đd](?![\\p{L}])", "tổ chức cơ sở đảng")
                .replaceAll("(?<![\\p{L}])ủy ban mặt trận(?: tổ quốc)?", "mặt trận")
                .strip();
    }

    /** The other name says nothing that this one does not, be it by its initials ("QLTT" of "Quản lý thị trường"). */
    boolean holds(BodyWords other) {
        boolean otherLevel = !levels.isEmpty() && !other.levels.isEmpty() && Collections.disjoint(levels, other.levels);
        if (otherLevel) {
            return false;
        }
        if (words.containsAll(other.words)) {
            return true;
        }
        Set<String> left = new LinkedHashSet<>(other.words);
        left.removeAll(words);
        List<String> all = Arrays.asList(other.folded.split("[^\\p{L}\\d]+"));
        StringBuilder initials = new StringBuilder();
        all.forEach(word -> initials.append(word.isEmpty() ? ' ' : word.charAt(0)));
        for (String word : words) {
            int at = word.length() > 2 ? initials.indexOf(word) : -1;
            if (at >= 0) {
                all.subList(at, at + word.length()).forEach(left::remove);
            }
        }
        return left.isEmpty();
    }
}
