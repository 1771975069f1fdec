package vn.tiendo.core.document.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns places of a page as stored into places as read: from the top left corner, lines from left to right. */
final class Upright {
    private final PDRectangle box;
    private final int turn;

    /** @param turn the direction of the lines of text as stored, in degrees against the clock */
    Upright(PDPage page, int turn) {
        this.box = page.getCropBox();
        this.turn = turn;
    }

    Point2D point(double x, double y) {
        return inBox(x - box.getLowerLeftX(), y - box.getLowerLeftY());
    }

    /** Of a place counted from the lower left corner of what is shown. */
    Point2D inBox(double right, double up) {
        return switch (turn) {
            case 90 -> new Point2D.Double(up, right);
            case 180 -> new Point2D.Double(box.getWidth() - right, up);
            case 270 -> new Point2D.Double(box.getHeight() - up, box.getWidth() - right);
            default -> new Point2D.Double(right, box.getHeight() - up);
        };
    }

    float width() {
        return isTurned() ? box.getHeight() : box.getWidth();
    }

    float height() {
        return isTurned() ? box.getWidth() : box.getHeight();
    }

    private boolean isTurned() {
        return turn % 180 != 0;
    }
}
