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

    private static final Pattern CLOSED = Pattern.compile("^[-–—•].*[;.]$");
    private static final Pattern SIGNED = Pattern.compile("\\(?(?:đã ký|ký tên)(?:,? (?:và )?đóng dấu)?\\)?");
    private static final int LINES_OF_A_SIGNATURE = 12;

    private Tail() {}

    public static Closing read(String source, List<Line> lines) {
        Columned columned = new Columned();
        for (int at = 0; at < lines.size(); at++) {
            List<FlatText> cells = Columns.of(source, lines.get(at));
            for (int i = 0; i < cells.size(); i++) {
                boolean last = at == lines.size() - 1 && i == cells.size() - 1;
                boolean bullet = i == 0 && lines.get(at).starred();
                columned.add(cells.get(i), i, bullet, last || unmarked(lines.subList(at + 1, lines.size())));
            }
        }
        return new Closing(Recipients.read(columned.left), SignatureBlock.read(columned.right));
    }

    /** No entry of the recipients among the next lines. */
    private static boolean unmarked(List<Line> below) {
        return below.stream()
                .limit(LINES_OF_A_SIGNATURE)
                .noneMatch(line -> MARKED.matcher(line.flat().text()).matches());
    }

    /** The two columns as far as they are told apart. */
    private static final class Columned {
        private final List<FlatText> left = new ArrayList<>();
        private final List<FlatText> right = new ArrayList<>();
        private boolean filed;
        private boolean begun;
        private boolean office;

        void add(FlatText cell, int column, boolean bullet, boolean nothingBelow) {
            boolean signs = !bullet && (toTheRight(cell, column) || signer(cell, nothingBelow));
            (signs ? right : left).add(cell);
            begun |= Recipients.begin(cell);
            filed |= cell.folded().contains("lưu");
            office |= signs && (SignatureBlock.authority(cell.text()) || SignatureBlock.office(cell));
        }

        private boolean toTheRight(FlatText cell, int column) {
            if (Recipients.begin(cell) || MARKED.matcher(cell.text()).matches()) {
                return false;
            }
            boolean signed = SIGNED.matcher(cell.folded()).matches();
            return column > 0 || filed || !begun || signed || Capitals.are(cell.text()) && cell.length() > 3;
        }

        /** Without a filing line a name is the signer's below an office, or behind a closed entry at the very end. */
        private boolean signer(FlatText cell, boolean nothingBelow) {
            boolean entryClosed =
                    !left.isEmpty() && CLOSED.matcher(left.getLast().text()).matches();
            return SignatureBlock.isName(cell) && nothingBelow && (office || entryClosed);
        }
    }
}
