package vn.tiendo.core.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.reading.ReportKind;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.PromiseKind;

/** What a proposal says; a correction replaces all of it. */
public record ProposalContent(
        PromiseKind kind,
        String text,
        @Nullable String product,
        boolean request,
        Due due,
        List<Assignment> assignments,
        Addressee addressee,
        @Nullable ReportKind reportKind) {
    public ProposalContent withText(String other) {
        return new ProposalContent(kind, other, product, request, due, assignments, addressee, reportKind);
    }
}
