package vn.tiendo.core.intake.correction;

import java.util.List;
import vn.tiendo.core.intake.ProposalId;

/** What people corrected. */
public interface Corrections {
    void add(Correction correction);

    void remove(Correction correction);

    /** The oldest first. */
    List<Correction> of(ProposalId proposal);
}
