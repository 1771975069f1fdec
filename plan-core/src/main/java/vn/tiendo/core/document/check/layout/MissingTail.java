package vn.tiendo.core.document.check.layout;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.reading.Closing;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ReadRecipient;
import vn.tiendo.core.document.reading.ReadSignature;

/**
 * What the end of a document must have (NĐ 30/2020, Điều 8; HD 36-HD/VPTW): the signer's office and name, the recipients
 * and among them the file copy ("Lưu"). A text that breaks off before all of it is said to lack it once.
 */
public final class MissingTail implements Rule {
    @Override
    public List<ParseProblem> look(Pieces pieces) {
        Closing closing = pieces.closing();
        ReadSignature signature = closing.signature();
        TextSpan end = end(pieces);
        boolean unsigned = signature.name() == null && signature.position() == null && signature.authority() == null;
        if (unsigned && closing.recipients().isEmpty()) {
            return List.of(Point.MISSING_TAIL.at(end));
        }
        List<ParseProblem> problems = new ArrayList<>();
        if (closing.recipients().isEmpty()) {
            problems.add(Point.MISSING_RECIPIENTS.at(end));
        } else if (closing.recipients().stream().noneMatch(MissingTail::filed)) {
            problems.add(Point.MISSING_FILING.at(
                    closing.recipients().getLast().words().span()));
        }
        if (signature.position() == null) {
            problems.add(Point.MISSING_OFFICE.at(
                    signature.name() == null ? end : signature.name().span()));
        }
        if (signature.name() == null) {
            problems.add(Point.MISSING_SIGNER.at(end));
        }
        return problems;
    }

    private static boolean filed(ReadRecipient recipient) {
        return recipient.purpose() == ReadRecipient.Purpose.FILE
                || recipient.words().value().matches("(?s).*(?<![\\p{L}])[Ll]ưu(?![\\p{L}]).*");
    }

    /** Behind the last word: no proposal reaches it. */
    private static TextSpan end(Pieces pieces) {
        int length = pieces.lines().source().stripTrailing().length();
        return new TextSpan(length, length);
    }
}
