package vn.tiendo.core.document.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.citation.SymbolGrammar.Symbol;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadCitation;

/** Reads the documents that the stretches of a text cite. */
public final class CitationReader {
    private final List<ReadCitation> citations = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    private static final Pattern LISTED = Pattern.compile(" ?(?:,|và|;) ?(?:số )?");

    public void read(FlatText text, ReadCitation.Relation relation) {
        List<Symbol> symbols = SymbolGrammar.in(text);
        int after = 0;
        String listed = null;
        for (int i = 0; i < symbols.size(); i++) {
            Symbol symbol = symbols.get(i);
            String type = TypeWords.before(text, symbol.start());
            if (type == null) {
                String between = TypeWords.lastNamed(text, after, symbol.start());
                listed = between == null ? listed : between;
            } else {
                listed = type;
            }
            add(text, symbol, sharedEnd(text, symbols, i), type == null ? typeOf(symbol, listed) : type, relation);
            after = symbol.end();
        }
    }

    /** In "217-QĐ/TW, 218-QĐ/TW ngày …" the date behind the last is that of all. */
    private static int sharedEnd(FlatText text, List<Symbol> symbols, int i) {
        int last = i;
        while (last + 1 < symbols.size()
                && last - i < 5
                && LISTED.matcher(text.folded()
                                .substring(
                                        symbols.get(last).end(),
                                        symbols.get(last + 1).start()))
                        .matches()) {
            last++;
        }
        return symbols.get(last).end();
    }

    private static @Nullable String typeOf(Symbol symbol, @Nullable String listed) {
        String told = TypeWords.bySymbol(symbol);
        if (listed == null || told == null) {
            return told == null ? listed : told;
        }
        return symbol.type().equals("QĐ") || !TypeWords.disagree(listed, symbol) ? listed : told;
    }

    private void add(FlatText text, Symbol symbol, int listEnd, @Nullable String type, ReadCitation.Relation relation) {
        CitedDate date = CitedDate.after(text, listEnd);
        int end = date == null ? listEnd : date.end();
        String issuer = CitedIssuer.after(text, end);
        mentions.add(Mention.of(text, symbol, type, date, issuer, relation));
        citations.add(new ReadCitation(
                type,
                symbol.written(),
                date == null ? null : date.day(),
                issuer,
                relation,
                how(text, symbol, type),
                text.span(symbol.start(), end)));
    }

    private static HowRead how(FlatText text, Symbol symbol, @Nullable String type) {
        if (!text.text().substring(symbol.start(), symbol.end()).equals(symbol.written())) {
            return HowRead.REPAIRED;
        }
        return type == null || TypeWords.before(text, symbol.start()) == null ? HowRead.DERIVED : HowRead.WRITTEN;
    }

    public List<ReadCitation> citations() {
        return CitationMerge.merge(citations);
    }

    /** Every place that cites a document, in the order read. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }
}
