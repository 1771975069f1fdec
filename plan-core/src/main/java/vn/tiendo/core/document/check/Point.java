package vn.tiendo.core.document.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.ParseProblem;

/** Every kind of point to look at, with the code that names it in messages and in listings. */
public enum Point {
    DATE_IMPOSSIBLE("date.impossible"),
    DATE_WEEKDAY("date.weekday"),
    DATE_BLANK("date.blank"),
    DATE_ZERO("date.zero"),
    DEADLINE_BEFORE_ISSUE("deadline.beforeIssue"),
    DEADLINE_OUTSIDE_TERM("deadline.outsideTerm"),
    TYPE_SYMBOL_CONFLICT("type.symbolConflict"),
    CITATION_TWO_DATES("citation.twoDates"),
    CITATION_TWO_TERMS("citation.twoTerms"),
    CITATION_TWO_TYPES("citation.twoTypes"),
    CITATION_TWO_SYMBOLS("citation.twoSymbols"),
    CITATION_NO_DATE("citation.noDate"),
    CITATION_NO_ISSUER("citation.noIssuer"),
    CITATION_BARE("citation.bare"),
    SYMBOL_FORM("symbol.form"),
    NUMBER_FORM("number.form"),
    NUMBER_BLANK("number.blank"),
    MISSING_HEAD("missing.head"),
    MISSING_TITLE("missing.title"),
    MISSING_LETTERHEAD("missing.letterhead"),
    MISSING_NUMBER("missing.number"),
    MISSING_DATE("missing.date"),
    MISSING_PLACE("missing.place"),
    MISSING_TAIL("missing.tail"),
    MISSING_RECIPIENTS("missing.recipients"),
    MISSING_FILING("missing.filing"),
    MISSING_OFFICE("missing.office"),
    MISSING_SIGNER("missing.signer"),
    LAYOUT_TWO_TITLES("layout.twoTitles"),
    LAYOUT_ADDRESSED("layout.addressed"),
    PAGE_UNREAD("page.unread"),
    SIGNATURE_PREFIX("signature.prefix"),
    ANNEX_MISSING("annex.missing"),
    OUTLINE_NUMBER_REPEATED("outline.numberRepeated"),
    OUTLINE_NUMBER_SKIPPED("outline.numberSkipped"),
    REPORT_NO_ADDRESSEE("report.noAddressee"),
    RECIPIENTS_LEAD_MISSING("recipients.leadMissing"),
    BODY_ENDED("body.ended"),
    SPELLING_SYLLABLE("spelling.syllable"),
    SPELLING_COMPOUND("spelling.compound"),
    SPELLING_ABBREVIATION("spelling.abbreviation"),
    SPELLING_UNREADABLE("spelling.unreadable");

    private final String code;

    Point(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @param words of the text, for the message */
    public ParseProblem at(TextSpan span, String... words) {
        return mended(span, null, words);
    }

    /** @param mend what could stand at the span instead */
    public ParseProblem mended(TextSpan span, @Nullable String mend, String... words) {
        return new ParseProblem(code, List.of(words), span, mend);
    }
}
