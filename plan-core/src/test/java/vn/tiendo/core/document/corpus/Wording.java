package vn.tiendo.core.document.corpus;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What two writers of one thing may write differently: case, tone placement, quotation marks, dashes, short forms. */
final class Wording {
    private static final Map<String, String> TONES = tones();
    private static final Pattern OLD_TONE =
            Pattern.compile("(?<!q)(?:" + String.join("|", TONES.keySet()) + ")(?!\\p{L})");
    private static final Pattern MARK =
            Pattern.compile("^\\s*(?:[-+•–*|>]\\s*|\\(?\\d+(?:\\.\\d+)*\\\\?[.)/-]?\\s+|\\(\\d+\\)\\s*|[a-zđ]\\)\\s*"
                    + "|[ivx]+[.)-]\\s+)+");
    private static final List<ShortForm> SHORT_FORMS = List.of(
            new ShortForm("ubnd", "ủy ban nhân dân"),
            new ShortForm("hđnd", "hội đồng nhân dân"),
            new ShortForm("(?:ub\\.?\\s?)?mt\\s?tq(?:\\s?vn)?", "mặt trận tổ quốc"),
            new ShortForm("(?:ủy ban |ub\\.? )?mặt trận tổ quốc(?: việt nam| vn)?", "mặt trận tổ quốc"),
            new ShortForm("kh\\s*&\\s*cn", "khoa học và công nghệ"),
            new ShortForm("btv", "ban thường vụ"),
            new ShortForm("t[./]\\s?m", "tm"),
            new ShortForm("k[./]\\s?t", "kt"));

    private record ShortForm(Pattern pattern, String full) {
        ShortForm(String form, String full) {
            this(Pattern.compile("(?<![\\p{L}\\d])(?:" + form + ")(?![\\p{L}\\d])"), full);
        }
    }

    private Wording() {}

    static String folded(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[*_`#“”«»\"'’‘\u200b\ufeff]", "")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replace('\u2215', '/')
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
        return OLD_TONE.matcher(plain).replaceAll(m -> TONES.getOrDefault(m.group(), m.group()));
    }

    /** Folded, with the usual short forms written out. */
    static String full(String words) {
        String folded = folded(words);
        for (ShortForm form : SHORT_FORMS) {
            folded = form.pattern.matcher(folded).replaceAll(form.full);
        }
        return folded;
    }

    /** An item without its marker and closing punctuation, folded. */
    static String item(String words) {
        return unpunctuated(MARK.matcher(folded(words)).replaceFirst(""));
    }

    static String unpunctuated(String words) {
        return words.replaceAll("[\\s.;:,]+$", "");
    }

    static List<String> tokens(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{M}\\d&]+"))
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static Map<String, String> tones() {
        String plain = "oaoeuy";
        List<String> marked = List.of("òóỏõọ", "àáảãạ", "òóỏõọ", "èéẻẽẹ", "ùúủũụ", "ỳýỷỹỵ");
        return IntStream.range(0, 15)
                .boxed()
                .collect(Collectors.toMap(
                        i -> plain.charAt(i / 5 * 2) + marked.get(i / 5 * 2 + 1).substring(i % 5, i % 5 + 1),
                        i -> marked.get(i / 5 * 2).substring(i % 5, i % 5 + 1) + plain.charAt(i / 5 * 2 + 1)));
    }
}
