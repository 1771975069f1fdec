package vn.tiendo.web.demo;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.progress.Account;
import vn.tiendo.core.progress.ProgressReportId;
import vn.tiendo.core.progress.ReportProgress;
import vn.tiendo.core.progress.ReportProgress.Telling;
import vn.tiendo.core.progress.ReviewReport;
import vn.tiendo.core.progress.ReviewReport.Verdict;
import vn.tiendo.core.shared.Percent;

/**
 * What the sample bodies have told of their work up to last week: most in time, some late, some not at all. The same
 * obligation always has the same fate.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class SampleProgress {
    private static final List<String> RESULTS = List.of(
            "Đã hoàn thành theo kế hoạch; kết quả được niêm yết công khai tại trụ sở.",
            "Đã tổ chức tại tất cả các thôn, bản với trên 600 lượt người dự; tiếp nhận 29 ý kiến, giải quyết tại chỗ 22 ý kiến.",
            "Đã triển khai đầy đủ nội dung được giao, phân công từng đồng chí phụ trách.",
            "Đã ban hành văn bản và tổ chức quán triệt đến chi bộ, thôn, tổ dân phố.");
    private static final List<String> DIFFICULTIES = List.of(
            "",
            "",
            "Một số thôn vùng cao đi lại khó khăn trong mùa mưa.",
            "Kinh phí được cấp chậm so với tiến độ.",
            "Thiếu cán bộ chuyên trách.");
    private static final List<String> RELUCTANT = List.of("Khe Sấu", "Bản Trà", "Sở Xây dựng");

    private static final int LONG_AGO = 60;

    private final TravelClock clock;
    private final ReportProgress reportProgress;
    private final ReviewReport reviewReport;

    void tell(ObligationRow row, LocalDate issuedOn, LocalDate today, Cast cast) {
        Actor reporter = cast.clerkOf(row.owing().body());
        Actor reviewer = cast.reviewerOf(row.owing().reviewer());
        if (reporter == null) {
            return;
        }
        Fate fate = Fate.of(row, RELUCTANT.stream().anyMatch(row.owing().bodyName()::contains));
        LocalDate due = row.state().facts().due();
        LocalDate on = fate.toldOn(due, issuedOn, today);
        boolean early = row.origin().kind() == PromiseKind.REPORT && (due == null || due.isAfter(today));
        if (on == null || early) {
            return;
        }
        boolean whole =
                due != null && due.isBefore(today.plusDays(1)) || row.origin().kind() == PromiseKind.REPORT;
        clock.goTo(on, fate.seed() % 480);
        Percent done = whole ? Percent.ALL : new Percent(25 * (1 + fate.seed() % 3));
        ProgressReportId report = reportProgress.report(
                new Telling(reporter, row.id(), row.state().version(), account(done, fate), List.of()));
        review(report, reviewer, on, today, fate);
    }

    private void review(ProgressReportId report, @Nullable Actor reviewer, LocalDate told, LocalDate today, Fate fate) {
        LocalDate on = told.plusDays(1 + fate.seed() % 4);
        boolean waiting = on.isAfter(today.minusDays(12)) && fate.seed() % 2 == 0;
        if (reviewer == null || on.isAfter(today.minusDays(1)) || waiting) {
            return;
        }
        clock.goTo(on, 60 + fate.seed() % 300);
        boolean accepted = fate.seed() % 17 != 0 || told.isBefore(today.minusDays(LONG_AGO));
        reviewReport.review(
                new Verdict(reviewer, report, accepted, "Chưa có số liệu so với kỳ trước, đề nghị bổ sung."));
    }

    private static Account account(Percent done, Fate fate) {
        return new Account(
                done,
                RESULTS.get(fate.seed() % RESULTS.size()),
                DIFFICULTIES.get(fate.seed() % DIFFICULTIES.size()),
                "",
                null,
                null);
    }

    /** What becomes of an obligation: decided by a number from 0 to 999 that its words and body give. */
    record Fate(int seed, int share) {
        static Fate of(ObligationRow row, boolean reluctant) {
            String words =
                    row.owing().bodyName() + row.origin().text() + row.slot().key();
            int seed = Math.floorMod(words.hashCode() * 31 + 17, 997);
            return new Fate(seed, reluctant ? 45 : 100);
        }

        /** The day it was told, or null when it never was; what fell due long ago was told in the end. */
        @Nullable
        LocalDate toldOn(@Nullable LocalDate due, LocalDate issuedOn, LocalDate today) {
            boolean told = seed % 100 < share * 93 / 100;
            LocalDate lastWeek = today.minusDays(2);
            if (due == null || due.isAfter(today)) {
                LocalDate some = today.minusDays(3 + seed % 25);
                return seed % 2 == 0 && told && some.isAfter(issuedOn) ? some : null;
            }
            boolean longAgo = due.isBefore(today.minusDays(LONG_AGO));
            int offset = !told || seed % 13 == 0 ? 1 + seed % 9 : -(seed % 7);
            LocalDate wished = due.plusDays(offset);
            LocalDate on = wished.isAfter(issuedOn) ? wished : issuedOn.plusDays(1);
            return (told || longAgo) && !on.isAfter(lastWeek) ? on : null;
        }
    }
}
