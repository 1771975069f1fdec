package vn.tiendo.core.document.check.cited;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.citation.SymbolParts;
import vn.tiendo.core.document.wording.BodyHead;

/**
 * At which places the issuing body is said: behind symbol and date, before the number ("của UBND tỉnh: số …, số …"), in
 * the symbol itself, as the one who asks ("theo đề nghị của … tại Tờ trình số …"), or once for a whole list. What a document replaces is its own body's.
 */
final class CitedIssuers {
    /** Documents whose issuer the symbol names. */
    private static final Pattern IN_SYMBOL = Pattern.compile("CP|TTg|QH\\d{0,2}|UBTVQH\\d{0,2}|HĐBT|CTN|VPCP");

    private static final Pattern BEFORE = Pattern.compile(" của [^,;.:]{2,60}(?:: ?(?:số ?)?)?$"
            + "| (?:phê duyệt|ban hành|công bố)(?: [\\p{L}]+){0,3} (?:tại|theo|bằng)(?: [\\p{L}]+){1,3} ?:? ?$"
            + "| đề nghị của [^;.]{2,200}$"
            + "|(?:này|hành) (?:thay thế|bãi bỏ|sửa đổi|điều chỉnh)(?: [\\p{L}]+){1,3} ?:? ?$");
    private static final int LOOK = 220;

    private final Set<Mention> said = new HashSet<>();

    CitedIssuers(List<Mention> mentions) {
        Mention before = null;
        for (Mention mention : mentions) {
            boolean sharedWithLast = before != null
                    && mention.word() == null
                    && said.contains(before)
                    && CitedPlace.listed(before, mention);
            if (sharedWithLast || saidAt(mention)) {
                said.add(mention);
            }
            before = mention;
        }
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention next = mentions.get(i + 1);
            if (said.contains(next) && CitedPlace.listed(mentions.get(i), next)) {
                said.add(mentions.get(i));
            }
        }
    }

    boolean saidOf(Mention mention) {
        return said.contains(mention);
    }

    private static boolean saidAt(Mention mention) {
        SymbolParts parts = mention.parts();
        if (mention.issuer() != null || parts == null) {
            return true;
        }
        String body = parts.body().isEmpty() ? parts.type() : parts.body();
        int from = Math.max(0, mention.start() - LOOK);
        String before = mention.text().folded().substring(from, mention.start());
        return IN_SYMBOL.matcher(body).matches() || BEFORE.matcher(before).find() || withoutOf(mention);
    }

    /** "… số 12/UBND-TH ngày 05/3/2031 Ủy ban nhân dân tỉnh": the word "của" left out. */
    private static boolean withoutOf(Mention mention) {
        int behind = CitedPlace.end(mention) + 1;
        return behind < mention.text().length()
                && Character.isUpperCase(mention.text().text().charAt(behind))
                && BodyHead.at(mention.text(), behind);
    }
}
