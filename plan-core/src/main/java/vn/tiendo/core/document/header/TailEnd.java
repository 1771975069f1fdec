package vn.tiendo.core.document.header;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.outline.Capitals;
import vn.tiendo.core.document.outline.Marker;
import vn.tiendo.core.document.outline.MarkerKind;

/**
 * Finds where the tail ends: behind the filing line and the signer's name a title, a number or a table begins an annex.
 * The stamp of a digital signature, a body and the moment of signing, is none.
 */
final class TailEnd {
    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_LINE = 120;

    private static final Pattern SIGNED_AT = Pattern.compile(
            "(?:thời gian ký ?: ?)?\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4},? \\d{1,2}:\\d{2}(?::\\d{2})?.{0,12}");

    private boolean filed;
    private boolean office;
    private boolean named;

    /** Whether the line stands behind the tail; to be asked line by line, the next line beside it. */
    boolean before(FlatText line, @Nullable Marker marker, FlatText next) {
        boolean stamp = moment(line) || moment(next);
        if (filed && named && !stamp && beginsAnnex(line, marker)) {
            return true;
        }
        filed |= line.folded().contains("lưu");
        named |= office && SignatureBlock.isName(line);
        office |= SignatureBlock.authority(line.text()) || SignatureBlock.office(line);
        return false;
    }

    private static boolean moment(FlatText line) {
        return SIGNED_AT.matcher(line.folded()).matches();
    }

    private static boolean beginsAnnex(FlatText line, @Nullable Marker marker) {
        if (marker != null && marker.kind() != MarkerKind.DASH && marker.kind() != MarkerKind.PLUS) {
            return true;
        }
        boolean title = Capitals.are(line.text())
                && line.length() >= SHORTEST_TITLE
                && !SignatureBlock.office(line)
                && !SignatureBlock.authority(line.text());
        return title
                || marker == null && line.length() > LONGEST_LINE
                || line.text().indexOf('|') >= 0;
    }
}
