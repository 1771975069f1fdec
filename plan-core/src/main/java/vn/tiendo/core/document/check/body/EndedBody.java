package vn.tiendo.core.document.check.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.check.body.EndedBodies.Ended;
import vn.tiendo.core.document.check.date.IssueDay;
import vn.tiendo.core.document.noise.Folding;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ReadRecipient;

/**
 * A body that no longer existed on the document's own day is to act, to help, to receive a copy or a report. In the
 * name of a cited document it is rightly called what it was. Each name is shown once.
 */
public final class EndedBody implements Rule {
    private static final int ENOUGH = 5_000;
    private static final int LONGEST = 300;

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        LocalDate issued = IssueDay.of(pieces.front().header());
        List<ParseProblem> problems = new ArrayList<>();
        if (issued == null) {
            return problems;
        }
        List<Ended> gone = EndedBodies.ALL.stream()
                .filter(body -> issued.isAfter(body.last()))
                .toList();
        Set<String> seen = new HashSet<>();
        named(pieces)
                .filter(name -> name.value().length() < LONGEST)
                .filter(name -> seen.add(Folding.fold(name.value())))
                .limit(ENOUGH)
                .map(name -> check(name, gone, pieces.lines().source()))
                .filter(Objects::nonNull)
                .forEach(problems::add);
        return problems;
    }

    private static Stream<Found<String>> named(Pieces pieces) {
        return Stream.of(
                        Stream.ofNullable(pieces.front().header().issuer()),
                        pieces.tasks().stream().flatMap(task -> task.lead().stream()),
                        pieces.tasks().stream().flatMap(task -> task.cooperating().stream()),
                        pieces.reports().stream().flatMap(report -> Stream.of(report.to(), report.via())),
                        pieces.closing().recipients().stream().map(ReadRecipient::words))
                .flatMap(names -> names)
                .filter(Objects::nonNull);
    }

    private static @Nullable ParseProblem check(Found<String> name, List<Ended> gone, String source) {
        String folded = Folding.fold(name.value());
        for (Ended body : gone) {
            Matcher matcher = body.name().matcher(folded);
            if (matcher.find()) {
                String words = name.value().substring(matcher.start(), matcher.end());
                String mend = body.successor();
                TextSpan span = name.span();
                boolean exact = span.of(source).equals(name.value());
                TextSpan place =
                        exact ? new TextSpan(span.start() + matcher.start(), span.start() + matcher.end()) : span;
                return Point.BODY_ENDED.mended(place, exact ? mend : null, words);
            }
        }
        return null;
    }
}
