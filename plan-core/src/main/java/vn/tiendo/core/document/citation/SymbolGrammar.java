package vn.tiendo.core.document.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;

/**
 * Numbers with symbols as they are written: legal documents (30/2020/NĐ-CP), Party (25-NQ/TW), state (134/NQ-HĐND),
 * letters (597/UBND-NV), with the blanks and wrong separators that occur. Dates, counts and ranges are none.
 */
final class SymbolGrammar {
    private static final String NUMBER =
            "(?:(?<![\\p{L}\\d/.,-])|(?<=\\p{L}số))(?<number>\\d{1,5}(?:\\.\\d{1,2})?[a-z]?)";
    /** A digit typed twice: "01/22031/TT-BNV". */
    private static final String YEAR_MISPRINTED = "[12]\\d{4}";

    private static final String HYPHEN = "\\s{0,2}[-–‐‑‒−]\\s{0,2}";
    private static final String BODY = "\\p{Lu}[\\p{L}\\d]{0,14}(?:&\\p{Lu}[\\p{L}\\d]{0,14})?";
    private static final String BODIES = BODY + "(?:-" + BODY + "){0,3}";
    private static final String STATE_TYPES =
            "NQ|QĐ|CT|KL|QC|QyĐ|TC|TB|HD|CTr|CTHĐ|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|VBHN|TT|NĐ";
    private static final String PARTY_TYPES =
            "NQ|QĐ|QĐi|QyĐ|CT|KL|QC|TT|HD|TB|TC|BC|KH|QH|CTr|CTHĐ|CTHD|ĐA|PA|DA|TTr|CV|BB";
    private static final String PARTY_BODIES = "TW|TU|HU|QU|ThU|ĐU|CB";
    private static final List<Cue> FORMS = List.of(
            Cue.of(NUMBER + "\\s?/\\s?(?:(?:19|20)\\d{2}|" + YEAR_MISPRINTED
                    + ")\\s?/\\s?(?<type>\\p{Lu}[\\p{L}\\d]{0,8})(?:" + HYPHEN + BODIES + ")?"),
            Cue.of(NUMBER + "(?:" + HYPHEN + "|(?<=\\d)\\s)(?<type>" + PARTY_TYPES + ")(?:\\s?/\\s?" + BODIES + "|(?:"
                    + HYPHEN + "|\\s)(?:" + PARTY_BODIES + ")(?![\\p{L}\\d]))"),
            Cue.of(NUMBER + "\\s?/\\s?(?<type>" + STATE_TYPES + ")" + HYPHEN + BODIES),
            Cue.of(NUMBER + "\\s?/\\s?(?<type>" + PARTY_TYPES + ")\\s?/\\s?(?:" + PARTY_BODIES + ")(?![\\p{L}\\d])"),
            Cue.of(NUMBER + "/(?<type>NQ|QĐ|CT|KH|TB|CTr|TTr|HD|BC)/(?:UBND|HĐND|[A-Z]{0,3}UBND)(?![\\p{L}\\d])"),
            Cue.of(NUMBER + "/(?<type>" + BODY + ")-" + BODIES));

    private SymbolGrammar() {}

    /** A symbol in a text; its type is the abbreviation of the kind, or the issuing body's of a letter. */
    record Symbol(int start, int end, String written, String type, boolean letter) {
        boolean overlaps(Symbol other) {
            return start < other.end && other.start < end;
        }
    }

    static List<Symbol> in(FlatText text) {
        List<Symbol> symbols = new ArrayList<>();
        for (int form = 0; form < FORMS.size(); form++) {
            List<Symbol> found = new ArrayList<>();
            for (Matcher m : FORMS.get(form).in(text.text())) {
                found.add(new Symbol(m.start(), m.end(), tidy(m.group()), m.group("type"), form == FORMS.size() - 1));
            }
            symbols = merge(symbols, found);
        }
        return symbols;
    }

    /** Two sorted lists; what the earlier form took is not taken again. */
    private static List<Symbol> merge(List<Symbol> taken, List<Symbol> found) {
        List<Symbol> all = new ArrayList<>(taken);
        int at = 0;
        for (Symbol symbol : found) {
            while (at < taken.size() && taken.get(at).end() <= symbol.start()) {
                at++;
            }
            if (at == taken.size() || !taken.get(at).overlaps(symbol)) {
                all.add(symbol);
            }
        }
        all.sort(Comparator.comparingInt(Symbol::start));
        return all;
    }

    private static String tidy(String written) {
        String plain = written.replaceAll("[–‐‑‒−]", "-");
        return plain.replaceAll("\\s*([-/])\\s*", "$1").replace(" ", "-");
    }
}
