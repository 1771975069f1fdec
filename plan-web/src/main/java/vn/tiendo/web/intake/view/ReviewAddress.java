package vn.tiendo.web.intake.view;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.ProposalId;

/** Addresses of one review page, its filter kept. */
public record ReviewAddress(IntakeId intake, boolean onlyPoints) {
    public static final String ROOT = "/van-ban/nhap/";

    public String page() {
        return ROOT + intake + (onlyPoints ? "?loc=can-ra-soat" : "");
    }

    /** The page without its filter, or with it. */
    public String filtered(boolean points) {
        return new ReviewAddress(intake, points).page();
    }

    public String part(Asked.Part part) {
        return ROOT + intake + "?phan=" + part.word();
    }

    public String head() {
        return part(Asked.Part.HEAD);
    }

    public String bodies() {
        return part(Asked.Part.BODIES);
    }

    public String correct(ProposalId proposal) {
        return to(proposal, Asked.Mode.CORRECT);
    }

    public String split(ProposalId proposal) {
        return to(proposal, Asked.Mode.SPLIT);
    }

    public String to(ProposalId proposal) {
        return ROOT + intake + "?de-xuat=" + proposal + (onlyPoints ? "&loc=can-ra-soat" : "");
    }

    public String to(ProposalId proposal, Asked.Mode mode) {
        return to(proposal) + "&che-do=" + mode.word();
    }

    /** After a decision: the next one that waits, and the way to undo. */
    public String after(ProposalId decided) {
        return ROOT + intake + "?vua=" + decided + (onlyPoints ? "&loc=can-ra-soat" : "");
    }

    /** Where a verb is posted to, for one proposal or for the whole. */
    public String act(@Nullable ProposalId proposal, String verb) {
        return ROOT + intake + (proposal == null ? "/" : "/de-xuat/" + proposal + "/") + verb;
    }

    public String act(String verb) {
        return act(null, verb);
    }
}
