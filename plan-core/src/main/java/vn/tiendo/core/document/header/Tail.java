package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.Columns;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.outline.Capitals;
import vn.tiendo.core.document.reading.Closing;

/**
 * The end of a document. Recipients stand left, the signature right; flattened, the two columns follow each other or
 * share lines with wide gaps between. A cell in capitals or with a person's name after an office belongs to the right.
 */
public final class Tail {
    private static final Pattern MARKED = Pattern.compile("^(?:[-–—•+]|Lưu).*");

    private Tail() {}

    public static Closing read(String source, List<Line> lines) {
        List<FlatText> left = new ArrayList<>();
        List<FlatText> right = new ArrayList<>();
        boolean filed = false;
        boolean begun = false;
        for (Line line : lines) {
            List<FlatText> cells = Columns.of(source, line);
            for (int i = 0; i < cells.size(); i++) {
                FlatText cell = cells.get(i);
                boolean signature = toTheRight(cell, i, filed || !begun);
                (signature ? right : left).add(cell);
                begun |= Recipients.begin(cell);
                filed |= cell.folded().contains("lưu");
            }
        }
        return new Closing(Recipients.read(left), SignatureBlock.read(right));
    }

    private static boolean toTheRight(FlatText cell, int column, boolean outsideRecipients) {
        if (Recipients.begin(cell) || MARKED.matcher(cell.text()).matches()) {
            return false;
        }
        return column > 0 || outsideRecipients || Capitals.are(cell.text()) && cell.length() > 3;
    }
}
