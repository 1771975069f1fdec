package vn.tiendo.core.export;

import java.util.List;

/** The head of the first page: bodies and number at the left; the nation or the Party, place and date at the right. */
public record PrintedLetterhead(
        List<PrintedLine> left, List<PrintedLine> right, PrintedLine number, PrintedLine placeDate, int leftPercent) {}
