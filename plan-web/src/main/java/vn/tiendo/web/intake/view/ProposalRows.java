package vn.tiendo.web.intake.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalId;
import vn.tiendo.core.intake.reading.Clarity;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.web.intake.view.Filter.Stand;
import vn.tiendo.web.intake.view.ReviewPage.Count;

/** The proposals of a document in the order of its text, and the ways from one to another. */
final class ProposalRows {
    private final List<ProposalRow> all = new ArrayList<>();

    ProposalRows(Intake intake, Clarity clarity) {
        for (Proposal proposal : intake.getProposals()) {
            Stand stand = clarity.asks(proposal) ? Stand.ASKS : clarity.clear(proposal) ? Stand.CLEAR : Stand.SEEN;
            all.add(new ProposalRow(all.size() + 1, proposal, stand));
        }
    }

    List<ProposalRow> all() {
        return all;
    }

    @Nullable
    ProposalRow row(@Nullable ProposalId id) {
        return all.stream()
                .filter(row -> row.proposal().getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    Count count() {
        int asks = 0;
        int clear = 0;
        int reports = 0;
        for (ProposalRow row : all) {
            asks += row.stand() == Stand.ASKS ? 1 : 0;
            clear += row.stand() == Stand.CLEAR ? 1 : 0;
            reports += row.proposal().getKind() == PromiseKind.REPORT ? 1 : 0;
        }
        return new Count(all.size(), asks, clear, reports);
    }

    /**
     * The one asked for (for a merged one, where it went), else the next that waits after the last decision.
     *
     * @param stopped where the person stopped the last time
     */
    @Nullable
    ProposalRow open(Asked asked, @Nullable ProposalRow stopped) {
        ProposalRow wanted = row(asked.proposal());
        while (wanted != null && wanted.merged() && wanted.no() > 1) {
            wanted = all.get(wanted.no() - 2);
        }
        if (wanted != null || all.isEmpty()) {
            return wanted;
        }
        ProposalRow just = row(asked.just());
        ProposalRow before = just == null ? stopped : just;
        int from = before == null ? 0 : before.no();
        for (int i = 0; i < all.size(); i++) {
            ProposalRow candidate = all.get((from + i) % all.size());
            if (candidate.pending() && asked.filter().shows(candidate)) {
                return candidate;
            }
        }
        return just == null ? first(asked.filter()) : just;
    }

    private @Nullable ProposalRow first(Filter filter) {
        return all.stream()
                .filter(filter::shows)
                .filter(row -> !row.merged())
                .findFirst()
                .orElse(filter.isAll() ? all.getFirst() : null);
    }

    OpenProposal.Ways ways(ProposalRow open, Filter filter) {
        List<ProposalRow> standing = all.stream()
                .filter(row -> row.equals(open) || (filter.shows(row) && !row.merged()))
                .toList();
        int at = standing.indexOf(open);
        ProposalRow point = standing.stream()
                .filter(row -> row.point() && row.no() > open.no())
                .findFirst()
                .or(() -> standing.stream()
                        .filter(row -> row.point() && row.no() < open.no())
                        .findFirst())
                .orElse(null);
        return new OpenProposal.Ways(
                at > 0 ? id(standing.get(at - 1)) : null,
                at + 1 < standing.size() ? id(standing.get(at + 1)) : null,
                point == null ? null : id(point));
    }

    private static ProposalId id(ProposalRow row) {
        return row.proposal().getId();
    }
}
