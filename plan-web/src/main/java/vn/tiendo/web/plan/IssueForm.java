package vn.tiendo.web.plan;

import java.util.Objects;

/** Number, day and the issuer's part of the symbol, as typed. */
record IssueForm(String number, String issuedOn, String bodyCode, long version) {
    static final IssueForm EMPTY = new IssueForm("", "", "", 0);

    IssueForm {
        number = Objects.requireNonNullElse(number, "");
        issuedOn = Objects.requireNonNullElse(issuedOn, "");
        bodyCode = Objects.requireNonNullElse(bodyCode, "");
    }
}
