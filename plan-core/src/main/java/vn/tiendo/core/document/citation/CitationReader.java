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

    private static final int ENOUGH_BEFORE = 50;
    private static final Pattern LISTED = Pattern.compile(" ?(?:,|và|;) ?(?:số )?");

    public void read(CitingText citing) {
        FlatText text = citing.text();
        List<Symbol> symbols = SymbolGrammar.in(text);
        int before = citations.size();
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
            add(
                    text,
                    symbol,
                    sharedEnd(text, symbols, i),
                    type == null ? typeOf(symbol, listed) : type,
                    citing.relation());
            after = symbol.end();
        }
        if (!symbols.isEmpty()) {
            AliasClause.in(text).forEach(clause -> name(clause, text, symbols, before));
        }
    }

    /** Of the documents before the clause the nearest of those that its words fit best. */
    private void name(AliasClause clause, FlatText text, List<Symbol> symbols, int first) {
        int best = -1;
        int fit = 1;
        for (int i = symbols.size() - 1; i >= 0 && i > symbols.size() - ENOUGH_BEFORE; i--) {
            ReadCitation citation = citations.get(first + i);
            String type = citation.type() == null ? "" : citation.type();
            int fits = clause.fits(text, symbols.get(i).end(), type, numberOf(citation.symbol()));
            if (fits > fit || fits == 1 && best < 0) {
                best = first + i;
                fit = fits;
            }
        }
        if (best >= 0) {
            citations.set(best, named(citations.get(best), clause.alias()));
        }
    }

    private static String numberOf(String symbol) {
        SymbolParts parts = SymbolParts.of(symbol);
        return parts == null ? "" : parts.number();
    }

    private static ReadCitation named(ReadCitation c, String alias) {
        return new ReadCitation(
                c.type(), c.symbol(), c.date(), c.issuer(), c.subject(), alias, c.relation(), c.how(), c.span());
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
                CitedSubject.after(text, issuer == null ? end : behind(text, issuer, end)),
                null,
                relation,
                how(text, symbol, type),
                text.span(symbol.start(), end)));
    }

    private static int behind(FlatText text, String issuer, int from) {
        return text.text().indexOf(issuer, from) + issuer.length();
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
