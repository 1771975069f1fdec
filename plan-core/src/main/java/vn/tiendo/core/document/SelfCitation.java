package vn.tiendo.core.document;

import java.util.List;
import vn.tiendo.core.document.reading.Header;
import vn.tiendo.core.document.reading.ReadCitation;

/** A document does not cite itself: "(Kèm theo Kế hoạch số 12/KH-UBND)" inside 12/KH-UBND. */
final class SelfCitation {
    private SelfCitation() {}

    static List<ReadCitation> without(Header header, List<ReadCitation> citations) {
        if (header.number() == null || header.symbol() == null) {
            return citations;
        }
        String own = bare(header.number().value() + header.symbol().value());
        String date = header.date() == null ? "" : header.date().value();
        return citations.stream()
                .filter(c -> !bare(c.symbol()).equals(own)
                        || c.date() != null && !c.date().toString().equals(date))
                .toList();
    }

    private static String bare(String symbol) {
        return symbol.replaceAll("[^\\p{L}\\d]", "").replaceFirst("^0+", "");
    }
}
