package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.Found;
import vn.tiendo.core.document.ReadSignature;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.outline.Capitals;

/**
 * The end of a document. Recipients stand left, the signature right; flattened, the two columns follow each other or
 * share lines with wide gaps between. A cell in capitals or with a person's name after an office belongs to the right.
 */
public record Tail(List<Found<String>> recipients, ReadSignature signature) {
    private static final Pattern GAP = Pattern.compile("\\t+|[\\s\\u00A0]{4,}|\\|");
    private static final Pattern MARKED = Pattern.compile("^(?:[-–—•+]|Lưu).*");

    public static Tail read(String source, List<Line> lines) {
        List<FlatText> left = new ArrayList<>();
        List<FlatText> right = new ArrayList<>();
        boolean filed = false;
        for (Line line : lines) {
            List<FlatText> cells = cells(source, line);
            for (int i = 0; i < cells.size(); i++) {
                FlatText cell = cells.get(i);
                boolean signature = toTheRight(cell, i, filed);
                (signature ? right : left).add(cell);
                filed |= cell.folded().contains("lưu");
            }
        }
        return new Tail(Recipients.read(left), SignatureBlock.read(right));
    }

    private static boolean toTheRight(FlatText cell, int column, boolean filed) {
        if (Recipients.begin(cell) || MARKED.matcher(cell.text()).matches()) {
            return false;
        }
        return column > 0 || filed || Capitals.are(cell.text()) && cell.length() > 3;
    }

    private static List<FlatText> cells(String source, Line line) {
        List<FlatText> cells = new ArrayList<>();
        int start = line.start();
        Matcher gap = GAP.matcher(source).region(line.start(), line.end());
        while (gap.find()) {
            add(cells, FlatText.of(source, start, gap.start()));
            start = gap.end();
        }
        add(cells, FlatText.of(source, start, line.end()));
        return cells;
    }

    private static void add(List<FlatText> cells, FlatText cell) {
        if (cell.text().chars().anyMatch(Character::isLetterOrDigit)) {
            cells.add(cell);
        }
    }
}
