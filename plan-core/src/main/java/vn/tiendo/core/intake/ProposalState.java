package vn.tiendo.core.intake;

/** What a person said of a proposal. */
public enum ProposalState {
    PENDING,
    ACCEPTED,
    DROPPED,
    /** Its words went into the proposal before it. */
    MERGED
}
