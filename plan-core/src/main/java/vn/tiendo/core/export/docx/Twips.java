package vn.tiendo.core.export.docx;

import java.math.BigInteger;

/** Word's unit: a twentieth of a point. */
final class Twips {
    static final int PER_POINT = 20;
    private static final double PER_MILLIMETRE = 1440 / 25.4;

    private Twips() {}

    static BigInteger mm(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * PER_MILLIMETRE));
    }

    static int points(double points) {
        return (int) Math.round(points * PER_POINT);
    }
}
