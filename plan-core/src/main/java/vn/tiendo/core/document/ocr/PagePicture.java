package vn.tiendo.core.document.ocr;

/**
 * A page as a picture in shades of grey.
 *
 * @param shades a byte for each dot, row by row, 0 for black
 * @param dotsPerInch as it was drawn
 */
public record PagePicture(int width, int height, byte[] shades, int dotsPerInch) {}
