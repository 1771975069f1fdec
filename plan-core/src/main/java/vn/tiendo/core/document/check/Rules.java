package vn.tiendo.core.document.check;

import java.util.Comparator;
import java.util.List;
import vn.tiendo.core.document.check.body.EndedBody;
import vn.tiendo.core.document.check.body.LeadWithoutCopy;
import vn.tiendo.core.document.check.body.ReportWithoutAddressee;
import vn.tiendo.core.document.check.cited.FirstCitation;
import vn.tiendo.core.document.check.cited.SymbolForm;
import vn.tiendo.core.document.check.cited.TwoDates;
import vn.tiendo.core.document.check.cited.TwoSymbols;
import vn.tiendo.core.document.check.cited.TwoTerms;
import vn.tiendo.core.document.check.cited.TwoTypes;
import vn.tiendo.core.document.check.cited.TypeAgainstSymbol;
import vn.tiendo.core.document.check.date.DateLineForm;
import vn.tiendo.core.document.check.date.DeadlineBeforeIssue;
import vn.tiendo.core.document.check.date.DeadlineOutsideTerm;
import vn.tiendo.core.document.check.date.ImpossibleDate;
import vn.tiendo.core.document.check.date.WrongWeekday;
import vn.tiendo.core.document.check.layout.Addressed;
import vn.tiendo.core.document.check.layout.MissingAnnex;
import vn.tiendo.core.document.check.layout.MissingHead;
import vn.tiendo.core.document.check.layout.MissingTail;
import vn.tiendo.core.document.check.layout.NumberLineForm;
import vn.tiendo.core.document.check.layout.OutlineNumbers;
import vn.tiendo.core.document.check.layout.SigningPrefix;
import vn.tiendo.core.document.check.layout.TwoTitles;
import vn.tiendo.core.document.check.layout.UnreadPage;
import vn.tiendo.core.document.check.spelling.AbbreviationSlip;
import vn.tiendo.core.document.check.spelling.CompoundSlip;
import vn.tiendo.core.document.check.spelling.SyllableSlip;
import vn.tiendo.core.document.reading.ParseProblem;

/** All rules, and what they find, in the order of the text. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new ImpossibleDate(),
            new WrongWeekday(),
            new DateLineForm(),
            new DeadlineBeforeIssue(),
            new DeadlineOutsideTerm(),
            new TypeAgainstSymbol(),
            new TwoDates(),
            new TwoTerms(),
            new TwoTypes(),
            new TwoSymbols(),
            new FirstCitation(),
            new SymbolForm(),
            new NumberLineForm(),
            new MissingHead(),
            new MissingTail(),
            new TwoTitles(),
            new Addressed(),
            new UnreadPage(),
            new SigningPrefix(),
            new MissingAnnex(),
            new OutlineNumbers(),
            new ReportWithoutAddressee(),
            new LeadWithoutCopy(),
            new EndedBody(),
            new SyllableSlip(),
            new CompoundSlip(),
            new AbbreviationSlip());

    /** More points of one kind than a person will look at; a text that yields them is no plan or badly read. */
    private static final int ENOUGH_OF_A_KIND = 200;

    private static final Comparator<ParseProblem> BY_PLACE = Comparator.comparingInt(
                    (ParseProblem p) -> p.span().start())
            .thenComparingInt(p -> p.span().end())
            .thenComparing(ParseProblem::code);

    private Rules() {}

    public static List<ParseProblem> look(Pieces pieces) {
        return ALL.stream()
                .flatMap(rule -> rule.look(pieces).stream().limit(ENOUGH_OF_A_KIND))
                .distinct()
                .sorted(BY_PLACE)
                .toList();
    }
}
