package vn.tiendo.web.drafting.outline;

/** The head of the plan and its closing words; days as typed, empty when open. */
public record HeadState(
        String subject, String place, String preamble, String closing, String termFrom, String termTo) {}
