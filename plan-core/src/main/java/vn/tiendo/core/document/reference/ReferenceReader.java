package vn.tiendo.core.document.reference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.citation.AliasClause;
import vn.tiendo.core.document.citation.CitationReader;
import vn.tiendo.core.document.citation.CitingText;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ReadReference;
import vn.tiendo.core.document.reading.ReadReference.Kind;
import vn.tiendo.core.document.reading.ReadReference.Naming;

/** Reads the documents that a text names without their symbols, each once; a short name leads to the document cited. */
public final class ReferenceReader {
    private static final List<Form> FORMS =
            List.of(new PlenumForm(), new CongressForm(), new LawForm(), new NumberedForm());

    private final Map<FlatText, List<Mention>> mentions = new IdentityHashMap<>();
    private final ShortNames shortNames;
    private final Gathered gathered = new Gathered();

    private ReferenceReader(CitationReader citations) {
        citations
                .mentions()
                .forEach(m -> mentions.computeIfAbsent(m.text(), t -> new ArrayList<>())
                        .add(m));
        shortNames = new ShortNames(citations.citations());
    }

    public static List<ReadReference> read(List<CitingText> texts, CitationReader citations) {
        ReferenceReader reader = new ReferenceReader(citations);
        texts.forEach(reader::read);
        return reader.gathered.references();
    }

    private void read(CitingText citing) {
        FlatText text = citing.text();
        List<Mention> symbols = mentions.getOrDefault(text, List.of());
        List<Place> places = new ArrayList<>();
        for (Form form : FORMS) {
            List<Place> found = form.in(text);
            List<Place> free = found.isEmpty() ? found : Places.free(found, places, symbols);
            places = Places.merged(places, free);
        }
        List<Place> named = shortNames.in(text);
        places = Places.merged(places, Places.free(named, places, symbols));
        List<AliasClause> clauses = places.isEmpty() ? List.of() : AliasClause.in(text);
        for (Place place : places) {
            boolean insideClause = clauses.stream().anyMatch(c -> place.overlaps(c.start(), c.end()));
            if (!insideClause) {
                Place known = shortNames.known(place);
                gathered.add(citing, known, alias(text, place, places, symbols, clauses));
            }
        }
    }

    /** The clause right behind this place, before any other document is named. */
    private static @Nullable String alias(
            FlatText text, Place place, List<Place> places, List<Mention> symbols, List<AliasClause> clauses) {
        Naming names = place.names();
        String number = names.kind() == Kind.NUMBERED && names.number() != null ? names.number() : "";
        for (AliasClause clause : clauses) {
            boolean nearest = places.stream().noneMatch(p -> p.start() >= place.end() && p.end() <= clause.start())
                    && symbols.stream().noneMatch(m -> m.start() >= place.end() && m.end() <= clause.start());
            if (nearest && clause.fits(text, place.end(), names.type(), number) > 1) {
                return clause.alias();
            }
        }
        return null;
    }
}
