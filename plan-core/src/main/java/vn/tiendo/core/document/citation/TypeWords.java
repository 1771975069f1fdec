package vn.tiendo.core.document.citation;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Folding;

/** The word for the kind of a cited document: it stands before the number, once for a whole list; else the symbol tells. */
final class TypeWords {
    private static final String WORDS =
            "nghị quyết liên tịch|nghị quyết|quyết định|chỉ thị|kết luận|quy định|quy chế|hướng dẫn|thông báo kết luận|thông báo"
                    + "|chương trình hành động|chương trình phối hợp|chương trình công tác|chương trình|kế hoạch liên tịch|kế hoạch phối hợp|kế hoạch|công văn|công điện|đề án"
                    + "|phương án|báo cáo|tờ trình|nghị định|thông tư liên tịch|thông tư|luật|thông tri|dự án|văn bản hợp nhất|văn bản|chiến lược|pháp lệnh|bộ luật";
    private static final Pattern UP_TO_NUMBER =
            Pattern.compile("^(?: liên tịch)?(?: của [^,;.:]{2,60})? ?:? ?(?:số)? ?:? ?$");
    private static final Pattern ANY = Pattern.compile("(?<![\\p{L}])(?:" + WORDS + ")(?=số ?\\d|[^\\p{L}]|$)");
    private static final Map<String, String> BY_SYMBOL = Map.ofEntries(
            Map.entry("NQ", "Nghị quyết"),
            Map.entry("QĐ", "Quyết định"),
            Map.entry("CT", "Chỉ thị"),
            Map.entry("KL", "Kết luận"),
            Map.entry("QC", "Quy chế"),
            Map.entry("QyĐ", "Quy định"),
            Map.entry("HD", "Hướng dẫn"),
            Map.entry("TB", "Thông báo"),
            Map.entry("CTr", "Chương trình"),
            Map.entry("CTHĐ", "Chương trình hành động"),
            Map.entry("KH", "Kế hoạch"),
            Map.entry("ĐA", "Đề án"),
            Map.entry("PA", "Phương án"),
            Map.entry("BC", "Báo cáo"),
            Map.entry("TTr", "Tờ trình"),
            Map.entry("NĐ", "Nghị định"),
            Map.entry("TT", "Thông tư"),
            Map.entry("CV", "Công văn"),
            Map.entry("CĐ", "Công điện"),
            Map.entry("DA", "Dự án"),
            Map.entry("VBHN", "Văn bản hợp nhất"));
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?<![\\p{L}\\d/-])(NQ|NĐ|QĐ|CT|KL|KH|TB|HD|CTr|TTr|CV|TT|ĐA|QC) ?(?:số:? ?)?$");
    private static final int LOOK = 90;

    private TypeWords() {}

    static @Nullable String before(FlatText text, int start) {
        Matcher abbreviated = ABBREVIATED.matcher(text.text()).region(Math.max(0, start - 12), start);
        if (abbreviated.find()) {
            return BY_SYMBOL.get(abbreviated.group(1));
        }
        int from = Math.max(0, start - LOOK);
        Matcher word = ANY.matcher(text.folded()).region(from, start).useTransparentBounds(true);
        String nearest = null;
        while (word.find()) {
            boolean governs = UP_TO_NUMBER
                    .matcher(text.folded().substring(word.end(), start))
                    .matches();
            nearest = governs ? capital(word.group()) : nearest;
        }
        return nearest;
    }

    /** The last kind named before a place, for the second and later of a list. */
    static @Nullable String lastNamed(FlatText text, int from, int start) {
        Matcher any = ANY.matcher(text.folded().substring(Math.max(from, start - LOOK * 3), start));
        String last = null;
        while (any.find()) {
            last = any.group();
        }
        return last == null ? null : capital(last);
    }

    /** The words begin with a kind of document. */
    static boolean begin(String words) {
        return ANY.matcher(Folding.fold(words)).lookingAt();
    }

    /** The short name begins with the kind, or the kind's first words with it. */
    static boolean sameKind(String alias, String type) {
        Matcher kind = ANY.matcher(Folding.fold(alias));
        String of = Folding.fold(type);
        return kind.lookingAt() && (of.startsWith(kind.group()) || kind.group().startsWith(of));
    }

    static @Nullable String bySymbol(SymbolGrammar.Symbol symbol) {
        if (symbol.type().startsWith("QH")) {
            return "Luật";
        }
        return symbol.letter() ? "Công văn" : BY_SYMBOL.get(symbol.type());
    }

    static @Nullable String named(String abbreviation) {
        return BY_SYMBOL.get(abbreviation.equals("CTHD") ? "CTHĐ" : abbreviation);
    }

    /** "Chương trình hành động" is CTr, as "Chương trình" is. */
    static @Nullable String abbreviation(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return BY_SYMBOL.entrySet().stream()
                .filter(e -> lower.startsWith(e.getValue().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .filter(key -> !"CTHĐ".equals(key))
                .findFirst()
                .orElse(null);
    }

    private static String capital(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** Whether word and symbol speak of different kinds; QĐ is both Quyết định and Quy định in the Party. */
    static boolean disagree(String word, SymbolGrammar.Symbol symbol) {
        String told = bySymbol(symbol);
        if (told == null
                || symbol.letter()
                || symbol.type().equals("QĐ")
                || symbol.type().startsWith("QH")) {
            return false;
        }
        String a = word.toLowerCase(Locale.ROOT);
        String b = told.toLowerCase(Locale.ROOT);
        return !a.startsWith(b) && !b.startsWith(a) && !a.startsWith("văn bản");
    }
}
