package vn.tiendo.core.document.ocr;

/**
 * A word seen on the picture of a page: dots from the top left corner.
 *
 * @param baseline the line that the letters stand on, where the word begins
 * @param slope how far that line falls with each dot to the right
 * @param size of the type, marks above and below the letters included
 */
public record SeenWord(String text, float left, float right, float baseline, float slope, float size) {}
