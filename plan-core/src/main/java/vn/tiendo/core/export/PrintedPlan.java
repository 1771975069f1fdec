package vn.tiendo.core.export;

import java.util.List;
import vn.tiendo.core.drafting.layout.LayoutProfile;
import vn.tiendo.core.drafting.layout.PrintableDocument;

/** A plan as it stands on paper, ready for any writer. {@code profile} is the code of the rules it is set by. */
public record PrintedPlan(
        String profile,
        PageShape page,
        BodyShape bodyShape,
        PrintedLetterhead letterhead,
        List<PrintedLine> title,
        List<PrintedParagraph> body,
        PrintedRecipients recipients,
        PrintedSignature signature) {

    /** Sets a paper by the rules of a profile. */
    public static PrintedPlan of(PrintableDocument document, LayoutProfile profile) {
        return new PrintedPlan(
                profile.code(),
                PageShape.of(profile),
                BodyShape.of(profile),
                SetHead.letterhead(document, profile),
                SetHead.title(document.head(), profile),
                SetBody.of(document, profile),
                SetEnd.recipients(document.recipients(), profile),
                SetEnd.signature(document, profile));
    }
}
