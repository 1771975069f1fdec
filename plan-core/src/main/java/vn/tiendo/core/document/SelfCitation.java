package vn.tiendo.core.document;

import vn.tiendo.core.document.reading.Cited;
import vn.tiendo.core.document.reading.Header;
import vn.tiendo.core.document.reading.ReadReference;

/** A document does not cite itself: "(Kèm theo Kế hoạch số 12/KH-UBND)" inside 12/KH-UBND. */
final class SelfCitation {
    private SelfCitation() {}

    static Cited without(Header header, Cited cited) {
        if (header.number() == null || header.symbol() == null) {
            return cited;
        }
        String number = header.number().value();
        String own = bare(number + header.symbol().value());
        String date = header.date() == null ? "" : header.date().value();
        String type = header.type() == null ? "" : header.type().value();
        return new Cited(
                cited.citations().stream()
                        .filter(c -> !bare(c.symbol()).equals(own)
                                || c.date() != null && !c.date().toString().equals(date))
                        .toList(),
                cited.references().stream()
                        .filter(r -> r.names().kind() != ReadReference.Kind.NUMBERED
                                || !bare(type + number).equals(bare(r.names().document())))
                        .toList());
    }

    private static String bare(String symbol) {
        return symbol.replaceAll("[^\\p{L}\\d]", "").replaceFirst("^0+", "");
    }
}
