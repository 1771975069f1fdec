package vn.tiendo.core.document.check.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.Header;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ParseProblem;

/**
 * What the head of a document must have (NĐ 30/2020, Điều 8; HD 36-HD/VPTW): letterhead, number, place and date, title.
 * A draft is without number and day, and says that it is one; a text of which nothing of the head was kept is said to
 * lack it once.
 */
public final class MissingHead implements Rule {
    private static final Pattern NUMBER = Pattern.compile("^số ?:?(?= |$|\\d|/)");
    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}])ngày(?![\\p{L}]).{0,40}$");
    private static final Pattern DRAFT = Pattern.compile("dự thảo");
    private static final Pattern LETTER = Pattern.compile("^(?:v/v|về việc|kính gửi)(?= |:)");
    private static final int FEW = 20;

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        Header header = pieces.front().header();
        Line title = pieces.zones().title();
        TextSpan place = title == null ? new TextSpan(0, 0) : title.flat().span();
        List<ParseProblem> problems = new ArrayList<>();
        boolean untitled = header.type() == null || header.type().how() == HowRead.DERIVED;
        if (untitled && header.symbol() == null && header.date() == null) {
            problems.add(Point.MISSING_HEAD.at(place));
            return problems;
        }
        add(problems, untitled && !letter(pieces), Point.MISSING_TITLE, place);
        Found<String> issuer = header.issuer();
        add(problems, issuer == null || issuer.how() == HowRead.DERIVED, Point.MISSING_LETTERHEAD, place);
        add(problems, header.symbol() == null && !says(pieces, NUMBER), Point.MISSING_NUMBER, place);
        add(problems, header.date() == null && !says(pieces, DATE), Point.MISSING_DATE, place);
        add(problems, header.date() != null && header.place() == null, Point.MISSING_PLACE, span(header.date(), place));
        if (!draft(pieces)) {
            boolean unnumbered = header.symbol() != null && header.number() == null;
            add(problems, unnumbered, Point.NUMBER_BLANK, span(header.symbol(), place));
            boolean undated = header.date() != null && header.date().value().length() < 10;
            add(problems, undated, Point.DATE_BLANK, span(header.date(), place));
        }
        return problems;
    }

    private static void add(List<ParseProblem> problems, boolean missing, Point point, TextSpan place) {
        if (missing) {
            problems.add(point.at(place));
        }
    }

    private static TextSpan span(@Nullable Found<String> found, TextSpan otherwise) {
        return found == null ? otherwise : found.span();
    }

    private static boolean draft(Pieces pieces) {
        return says(pieces, DRAFT);
    }

    /** A letter (công văn) has no title: "V/v" and its addressee stand in its place. */
    private static boolean letter(Pieces pieces) {
        return says(pieces, LETTER)
                || pieces.zones().front().stream()
                        .limit(FEW)
                        .anyMatch(line -> LETTER.matcher(line.flat().folded()).find());
    }

    /** Even where the file broke a line so that it could not be read. */
    private static boolean says(Pieces pieces, Pattern words) {
        return pieces.zones().head().stream()
                .anyMatch(line -> words.matcher(line.flat().folded()).find());
    }
}
