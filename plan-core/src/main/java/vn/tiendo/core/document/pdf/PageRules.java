package vn.tiendo.core.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import vn.tiendo.core.document.pdf.page.Rule;

/** Collects the straight lines that a page draws: strokes, and filled bars no wider than a stroke. */
final class PageRules extends PDFGraphicsStreamEngine {
    private static final double WIDEST_BAR = 3;
    private static final double STRAIGHT = 0.7;
    private static final int MOST = 20_000;

    private final Upright upright;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Point2D[]> lines = new ArrayList<>();
    private Point2D current = new Point2D.Double();
    private Point2D begun = new Point2D.Double();

    private PageRules(PDPage page, Upright upright) {
        super(page);
        this.upright = upright;
    }

    static List<Rule> of(PDPage page, Upright upright) throws IOException {
        PageRules collecting = new PageRules(page, upright);
        collecting.processPage(page);
        return collecting.rules.size() > MOST ? List.of() : List.copyOf(collecting.rules);
    }

    @Override
    public void showTextString(byte[] codes) {
        // words are collected elsewhere
    }

    @Override
    public void showTextStrings(COSArray codes) {
        // words are collected elsewhere
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        line(a, b);
        line(b, c);
        line(c, d);
        line(d, a);
        current = a;
        begun = a;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
        begun = current;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D next = new Point2D.Double(x, y);
        line(current, next);
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        line(current, begun);
        current = begun;
    }

    private void line(Point2D from, Point2D to) {
        if (lines.size() < MOST) {
            lines.add(new Point2D[] {from, to});
        }
    }

    @Override
    public void endPath() {
        lines.clear();
    }

    @Override
    public void strokePath() {
        lines.forEach(line -> add(line[0], line[1]));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        addBar();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    /** A fill may hold many bars: each four lines that come back to where they began. */
    private void addBar() {
        List<Point2D[]> bar = new ArrayList<>();
        for (Point2D[] line : lines) {
            bar.add(line);
            if (line[1].equals(bar.getFirst()[0])) {
                addBar(bar);
                bar.clear();
            }
        }
        if (!bar.isEmpty()) {
            addBar(bar);
        }
    }

    private void addBar(List<Point2D[]> bar) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Point2D[] line : bar) {
            left = Math.min(left, Math.min(line[0].getX(), line[1].getX()));
            right = Math.max(right, Math.max(line[0].getX(), line[1].getX()));
            low = Math.min(low, Math.min(line[0].getY(), line[1].getY()));
            high = Math.max(high, Math.max(line[0].getY(), line[1].getY()));
        }
        if (high - low <= WIDEST_BAR && right - left > high - low) {
            add(new Point2D.Double(left, (low + high) / 2), new Point2D.Double(right, (low + high) / 2));
        } else if (right - left <= WIDEST_BAR) {
            add(new Point2D.Double((left + right) / 2, low), new Point2D.Double((left + right) / 2, high));
        }
    }

    private void add(Point2D from, Point2D to) {
        Point2D a = upright.point(from.getX(), from.getY());
        Point2D b = upright.point(to.getX(), to.getY());
        double width = Math.abs(a.getX() - b.getX());
        double height = Math.abs(a.getY() - b.getY());
        if (height <= STRAIGHT && width > STRAIGHT) {
            rules.add(new Rule(true, (float) a.getY(), (float) Math.min(a.getX(), b.getX()), (float)
                    Math.max(a.getX(), b.getX())));
        } else if (width <= STRAIGHT && height > STRAIGHT) {
            rules.add(new Rule(false, (float) a.getX(), (float) Math.min(a.getY(), b.getY()), (float)
                    Math.max(a.getY(), b.getY())));
        }
    }

    @Override
    public void drawImage(PDImage image) {
        // a picture has no rules
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped away is drawn outside the page
    }

    @Override
    public void shadingFill(COSName shading) {
        // a shade has no edge of its own
    }
}
