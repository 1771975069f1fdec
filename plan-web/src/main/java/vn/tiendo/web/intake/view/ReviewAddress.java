package vn.tiendo.web.intake.view;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.ProposalId;
import vn.tiendo.core.plan.PromiseKind;

/** Addresses of one review page, its filter kept. */
public record ReviewAddress(IntakeId intake, Filter filter) {
    public static final String ROOT = "/van-ban/nhap/";

    public static ReviewAddress of(IntakeId intake) {
        return new ReviewAddress(intake, Filter.ALL);
    }

    public String page() {
        return asking(filter.query());
    }

    /** The list with those alone that stand so. */
    public String standing(Filter.Stand stand) {
        return asking(filter.with(stand).query());
    }

    /** The list with tasks or with reports alone, or with both where that kind is chosen already. */
    public String kind(PromiseKind kind) {
        return asking(filter.with(kind).query());
    }

    private String asking(String query) {
        return ROOT + intake + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    public String part(Asked.Part part) {
        return ROOT + intake + "?phan=" + part.word();
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
        return ROOT + intake + query(proposal);
    }

    /** Only the end of that address, for a page that has hundreds of them. */
    public String query(ProposalId proposal) {
        return "?de-xuat=" + proposal + filter.query();
    }

    public String root() {
        return ROOT + intake;
    }

    public String to(ProposalId proposal, Asked.Mode mode) {
        return to(proposal) + "&che-do=" + mode.word();
    }

    /** A part beside the text, and those words of the text lit. */
    public String lit(Asked.Part part, TextSpan place) {
        return part(part) + "&tu=" + place.start() + "&den=" + place.end();
    }

    /** After a decision: the next one that waits, and the way to undo. */
    public String after(ProposalId decided) {
        return ROOT + intake + "?vua=" + decided + filter.query();
    }

    /** Where a verb is posted to, for one proposal or for the whole. */
    public String act(@Nullable ProposalId proposal, String verb) {
        return ROOT + intake + (proposal == null ? "/" : "/de-xuat/" + proposal + "/") + verb;
    }

    public String act(String verb) {
        return act(null, verb);
    }
}
