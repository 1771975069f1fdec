package vn.tiendo.core.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.deadline.CueSlips;
import vn.tiendo.core.document.deadline.TimeContext;
import vn.tiendo.core.document.deadline.TimeReader;
import vn.tiendo.core.document.deadline.TimeWord;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.document.reading.ReportKind;
import vn.tiendo.core.document.wording.Subject;
import vn.tiendo.core.document.wording.SubjectReader;

/**
 * Finds duties to report: an obligation to report results that names an addressee or a time. Reporting only when
 * something goes wrong, or to get a decision, is no part of the regime. Two dates are two duties; several rhythms in one
 * breath are one, the shortest.
 */
public final class ReportReader {
    private static final Pattern EMBEDDED = Pattern.compile("lồng ghép");
    private static final Pattern ANOTHER_ACT = Pattern.compile("^[^,]*\\p{L}[^,]*, ");
    private static final int ENOUGH = 8_000;

    private ReportReader() {}

    /**
     * @param doers who reports where the sentence itself names nobody
     * @param lineTime the time line of the item, for a clause without a time of its own
     */
    public static List<ReadReport> read(
            FlatText whole, List<Found<String>> doers, ReadWhen lineTime, @Nullable Integer year) {
        List<ReadReport> reports = new ArrayList<>();
        FlatText paragraph = whole.atMost(ENOUGH);
        if (ReportWords.at(CueSlips.mend(paragraph.folded())) < 0) {
            return reports;
        }
        List<Found<String>> before = doers;
        for (FlatText sentence : SentReport.sentences(paragraph)) {
            Subject subject = SubjectReader.read(sentence);
            List<Found<String>> who = subject == null ? before : subject.bodies();
            before = doers.isEmpty() ? who : doers;
            int from = subject == null ? 0 : subject.predicate();
            for (FlatText clause : ReportClauses.of(sentence, from)) {
                Subject own = clause.span().equals(sentence.span()) ? null : SubjectReader.read(clause);
                who = own == null ? who : own.bodies();
                reports.addAll(duties(clause, who, lineTime, year));
            }
        }
        return reports;
    }

    private static List<ReadReport> duties(
            FlatText clause, List<Found<String>> who, ReadWhen lineTime, @Nullable Integer year) {
        String folded = CueSlips.mend(clause.folded());
        int report = ReportWords.at(folded);
        if (report < 0) {
            return List.of();
        }
        List<TimeWord> words = TimeReader.words(clause, TimeContext.report(year)).stream()
                .filter(word -> !ofAnotherAct(folded, word, report))
                .toList();
        List<TimeWord> dues = DueChoice.of(folded, report, words);
        Addressee addressee = Addressee.in(clause);
        boolean timed = !dues.isEmpty() || dated(lineTime);
        if (dues.isEmpty() && AdHoc.is(folded) || !timed && addressee.to() == null) {
            return List.of();
        }
        List<ReadReport> duties = new ArrayList<>();
        for (int i = 0; i < dues.size(); i++) {
            int end =
                    i + 1 < dues.size() && dues.get(i + 1).start() > dues.get(i).end()
                            ? dues.get(i + 1).start()
                            : clause.length();
            boolean once = dues.size() == 1 && !(dues.getFirst().deadline() instanceof Deadline.Recurring);
            String about = once ? folded : clause.folded().substring(dues.get(i).start(), end);
            ReadWhen when = TimeReader.when(clause, dues.get(i));
            duties.add(new ReadReport(who, addressee.to(), addressee.via(), when, kind(about, clause), clause.span()));
        }
        if (dues.isEmpty()) {
            ReadWhen when = lineTime.phrase() != null ? lineTime : TimeReader.choose(clause, words);
            duties.add(new ReadReport(
                    who, addressee.to(), addressee.via(), when, kind(clause.folded(), clause), clause.span()));
        }
        return duties;
    }

    /** "Thường xuyên nắm tình hình, định kỳ báo cáo …": what is done all the time is not the reporting. */
    private static boolean ofAnotherAct(String folded, TimeWord word, int report) {
        return word.deadline() instanceof Deadline.Ongoing
                && word.end() < report
                && ANOTHER_ACT.matcher(folded.substring(word.end(), report)).find();
    }

    private static boolean dated(ReadWhen when) {
        return switch (when.deadline()) {
            case Deadline.OnDate ignored -> true;
            case Deadline.Within ignored -> true;
            case Deadline.Recurring ignored -> true;
            case Deadline.AfterEvent ignored -> true;
            case Deadline.Ongoing ignored -> false;
            case Deadline.OnDemand ignored -> false;
            case Deadline.Unspecified ignored -> false;
        };
    }

    private static ReportKind kind(String about, FlatText clause) {
        if (EMBEDDED.matcher(clause.folded()).find()) {
            return ReportKind.EMBEDDED;
        }
        if (about.contains("tổng kết")) {
            return about.contains("sơ kết") ? ReportKind.PERIODIC : ReportKind.FINAL_REVIEW;
        }
        if (about.contains("sơ kết")) {
            return ReportKind.INTERIM_REVIEW;
        }
        return about.contains("đột xuất") && !about.contains("định kỳ") ? ReportKind.ON_DEMAND : ReportKind.PERIODIC;
    }
}
