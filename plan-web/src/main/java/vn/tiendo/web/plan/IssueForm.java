package vn.tiendo.web.plan;

import java.util.Objects;
import vn.tiendo.core.intake.IntakeHead;
import vn.tiendo.web.words.DayText;

/** Number, day and the issuer's part of the symbol, as typed. */
record IssueForm(String number, String issuedOn, String bodyCode, long version) {
    static final IssueForm EMPTY = new IssueForm("", "", "", 0);

    /** The number and the day that the imported document bears already; blank where it bears none. */
    static IssueForm of(IntakeHead imported) {
        return new IssueForm(
                Objects.requireNonNullElse(imported.number(), ""), DayText.write(imported.issuedOn()), "", 0);
    }

    IssueForm {
        number = Objects.requireNonNullElse(number, "");
        issuedOn = Objects.requireNonNullElse(issuedOn, "");
        bodyCode = Objects.requireNonNullElse(bodyCode, "");
    }
}
