package vn.tiendo.core.drafting.basis;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.shared.VietnameseText;

/** The opening words of a plan (phần mở đầu): what it carries out, who issues it. */
public final class Preamble {
    private static final String CARRYING_OUT = "Thực hiện ";
    /** A subject that goes on by itself; any other is joined by "về". */
    private static final Pattern VERB = Pattern.compile("(ve|thuc hien|trien khai|to chuc|tang cuong|ban hanh) .*");

    private Preamble() {}

    public static String of(List<Directive> carriedOut, String issuer, String subject) {
        String basis = carriedOut.isEmpty() ? "" : CARRYING_OUT + cited(carriedOut) + ", ";
        return basis + issuer + " ban hành Kế hoạch " + lowerFirst(subject) + " như sau:";
    }

    /** The same preamble, citing further documents before those it cites; what was written is kept. */
    public static String with(String written, List<Directive> further) {
        if (further.isEmpty()) {
            return written;
        }
        return written.startsWith(CARRYING_OUT)
                ? CARRYING_OUT + cited(further) + "; " + written.substring(CARRYING_OUT.length())
                : CARRYING_OUT + cited(further) + ";\n" + written;
    }

    private static String cited(List<Directive> directives) {
        return directives.stream().map(Preamble::cited).collect(Collectors.joining("; "));
    }

    private static String cited(Directive directive) {
        String subject = directive.getSubject();
        if (subject == null) {
            return directive.citation();
        }
        boolean goesOn = VERB.matcher(VietnameseText.fold(subject)).matches();
        return directive.citation() + (goesOn ? " " : " về ") + lowerFirst(subject);
    }

    /** A name in capitals (UBND, HĐND) keeps them. */
    private static String lowerFirst(String text) {
        boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || abbreviation
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
