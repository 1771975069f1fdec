package vn.tiendo.persistence.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.obligation.Obligation;
import vn.tiendo.core.progress.Account;
import vn.tiendo.core.progress.ProgressReport;
import vn.tiendo.core.progress.ProgressReports;
import vn.tiendo.core.progress.ReportHistory;
import vn.tiendo.core.progress.ReportRow;
import vn.tiendo.core.progress.Review;
import vn.tiendo.core.shared.Percent;
import vn.tiendo.persistence.WithSampleWorld;

class ReportHistoryTest extends WithSampleWorld {
    @Autowired
    ReportHistory history;

    @Autowired
    ProgressReports reports;

    StoredFile file;
    Obligation owed;

    @BeforeEach
    void report_twice(@Autowired StoredTexts texts) {
        file = new StoredFile("bien-ban.pdf", "application/pdf", new byte[] {1, 2}, Instant.EPOCH);
        texts.add(file);
        owed = world.owedBy(tree.communeA);
        ProgressReport first = report("2026-05-01T00:00:00Z", 30, List.of(file));
        report("2026-06-01T00:00:00Z", 60, List.of());
        reports.add(Review.returning(
                first.getId(), tree.clerk.getId(), Instant.parse("2026-05-02T00:00:00Z"), "Thiếu số liệu"));
        world.flush();
    }

    private ProgressReport report(String at, int percent, List<StoredFile> files) {
        Account account = new Account(new Percent(percent), "Đã làm", "Thiếu người", "", "05/BC-UBND", null);
        ProgressReport report = new ProgressReport(
                owed.getId(),
                tree.clerk.getId(),
                Instant.parse(at),
                account,
                files.stream().map(StoredFile::getId).toList());
        reports.add(report);
        return report;
    }

    @Test
    void the_newest_report_stands_first_with_what_was_said_of_each() {
        assertThat(history.of(owed.getId()))
                .satisfiesExactly(
                        newest -> {
                            assertThat(newest.account().percent()).isEqualTo(new Percent(60));
                            assertThat(newest.said()).isNull();
                            assertThat(newest.evidence()).isEmpty();
                        },
                        first -> {
                            assertThat(first.reporter()).isEqualTo("Hoàng Thị Lan");
                            assertThat(first.account().resultSymbol()).isEqualTo("05/BC-UBND");
                            assertThat(first.evidence())
                                    .containsExactly(new ReportRow.EvidenceRow(file.getId(), "bien-ban.pdf", 2));
                            assertThat(first.said()).isNotNull();
                            assertThat(first.said().accepted()).isFalse();
                            assertThat(first.said().reason()).isEqualTo("Thiếu số liệu");
                        });
        assertThat(history.of(world.owedBy(tree.communeB).getId())).isEmpty();
    }

    @Test
    void only_what_was_said_of_the_newest_report_still_counts() {
        assertThat(history.lastSaid(Set.of())).isEmpty();
        assertThat(history.lastSaid(Set.of(owed.getId()))).isEmpty();
        ProgressReport third = report("2026-07-01T00:00:00Z", 100, List.of());
        reports.add(Review.accepting(third.getId(), tree.clerk.getId(), Instant.parse("2026-07-02T00:00:00Z")));
        world.flush();
        assertThat(history.lastSaid(Set.of(owed.getId())).get(owed.getId()).accepted())
                .isTrue();
    }

    @Test
    void a_file_of_evidence_is_for_those_who_see_what_it_proves() {
        assertThat(history.evidence(file.getId(), seenBy(tree.communeA))).isPresent();
        assertThat(history.evidence(file.getId(), seenBy(tree.province))).isPresent();
        assertThat(history.evidence(file.getId(), seenBy(tree.communeB))).isEmpty();
        assertThat(history.evidence(file.getId(), seenBy(tree.stranger))).isEmpty();
    }
}
