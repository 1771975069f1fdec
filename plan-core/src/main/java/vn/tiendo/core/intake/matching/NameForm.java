package vn.tiendo.core.intake.matching;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.core.shared.VietnameseText;

/** One form for the many ways a body's name is written: folded, abbreviations written out, "các", "đồng chí" left off. */
public final class NameForm {
    private static final Pattern LEADING =
            Pattern.compile("^(cac|moi|tung|toan the|dong chi|d/c)\\s+(?=(ban|uy|dang|so|phong) )");
    private static final Pattern PUNCTUATION = Pattern.compile("[,;.:()\"“”*]+");
    private static final Pattern FRONT = Pattern.compile("\\bmat tran to quoc( viet nam)?\\b");
    private static final List<Map.Entry<Pattern, String>> WORDS = List.of(
            word("ubmttq( ?vn| viet nam)?", "uy ban mat tran to quoc"),
            word("ubmt ?tq( ?vn| viet nam)?", "uy ban mat tran to quoc"),
            word("mttq( ?vn| viet nam)?", "mat tran to quoc"),
            word("ubnd", "uy ban nhan dan"),
            word("hdnd", "hoi dong nhan dan"),
            word("ubkt", "uy ban kiem tra"),
            word("btv", "ban thuong vu"),
            word("vp", "van phong"),
            word("tp", "thanh pho"),
            word("lhpn", "lien hiep phu nu"),
            word("tncs", "thanh nien cong san"));

    private NameForm() {}

    public static String of(String phrase) {
        String form = PUNCTUATION.matcher(VietnameseText.fold(phrase)).replaceAll(" ");
        form = form.replace(" - ", " ").replace('-', ' ');
        for (Map.Entry<Pattern, String> word : WORDS) {
            form = word.getKey().matcher(form).replaceAll(word.getValue());
        }
        form = FRONT.matcher(form).replaceAll("mat tran to quoc");
        return VietnameseText.oneLine(LEADING.matcher(form).replaceFirst(""));
    }

    private static Map.Entry<Pattern, String> word(String abbreviation, String full) {
        return Map.entry(Pattern.compile("\\b" + abbreviation + "\\b"), full);
    }
}
