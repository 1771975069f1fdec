package vn.tiendo.core.document.check.cited;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.citation.SymbolParts;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.reading.ParseProblem;

/**
 * NĐ 30/2020, Phụ lục I: the first citation gives kind, number, symbol, date and issuing body; of laws only kind and
 * name. The title may be brief, for the preamble repeats it; a note at the foot may give what the line lacks.
 */
public final class FirstCitation implements Rule {
    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<Mention> mentions =
                pieces.mentions().stream().filter(m -> !pieces.own(m)).toList();
        Set<FlatText> notes =
                pieces.lines().footnotes().stream().map(Line::flat).collect(Collectors.toSet());
        Known known = new Known(new CitedIssuers(mentions));
        mentions.stream().filter(m -> notes.contains(m.text())).forEach(known::add);
        Map<String, LocalDate> days = new HashMap<>();
        mentions.stream()
                .filter(m -> SameDocument.day(m) != null)
                .forEach(m -> days.putIfAbsent(m.key(), SameDocument.day(m)));
        List<ParseProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        CitedPlace place = new CitedPlace();
        for (Mention mention : mentions) {
            known.add(mention);
            boolean inSubject = place.insideAnotherSubject(mention)
                    || mention.text() == pieces.front().subject();
            if (!inSubject && cited(mention) && Collections.disjoint(seen, names(mention))) {
                seen.addAll(names(mention));
                ParseProblem problem = known.lacking(mention, days.get(mention.key()));
                if (problem != null) {
                    problems.add(problem);
                }
            }
        }
        return problems;
    }

    /** A symbol of a known kind, or a letter; of a law the date is not asked for. */
    private static boolean cited(Mention mention) {
        SymbolParts parts = mention.parts();
        if (parts == null || parts.type().startsWith("QH") || "Luật".equals(mention.word())) {
            return false;
        }
        return mention.kind() != null || !parts.legal() && mention.word() != null;
    }

    /** A document is the same under whichever abbreviation of its kind, and under whichever word for it. */
    private static List<String> names(Mention mention) {
        String kind = SameDocument.kindKey(mention);
        return kind == null ? List.of(mention.key()) : List.of(mention.key(), kind);
    }

    /** What has been said so far. */
    private static final class Known {
        private final Set<String> dated = new HashSet<>();
        private final Set<String> issued = new HashSet<>();
        private final CitedIssuers issuers;

        Known(CitedIssuers issuers) {
            this.issuers = issuers;
        }

        void add(Mention mention) {
            if (CitedPlace.dateKnown(mention)) {
                dated.addAll(names(mention));
            }
            if (issuers.saidOf(mention)) {
                issued.addAll(names(mention));
            }
        }

        @Nullable
        ParseProblem lacking(Mention mention, @Nullable LocalDate saidLater) {
            boolean date = !Collections.disjoint(dated, names(mention));
            boolean issuer = !Collections.disjoint(issued, names(mention));
            if (date && issuer) {
                return null;
            }
            Point point = date ? Point.CITATION_NO_ISSUER : issuer ? Point.CITATION_NO_DATE : Point.CITATION_BARE;
            String mend = date || saidLater == null ? null : mention.symbol() + " ngày " + TwoDates.written(saidLater);
            return point.mended(mention.span(), mend, mention.symbol());
        }
    }
}
