package vn.tiendo.core.export.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import vn.tiendo.core.export.PrintedLine;
import vn.tiendo.core.export.PrintedLine.Rule;

/** Writes single lines and the rules below them. */
final class Lines {
    static final String TIMES = "Times New Roman";
    private static final double PART = 0.4;
    private static final double RULE_GAP = 2;
    private static final double RULE_HEIGHT = 4;

    /** Eighths of a point. */
    private static final int RULE_WEIGHT = 6;

    private Lines() {}

    static void write(XWPFParagraph paragraph, PrintedLine line, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        tighten(paragraph);
        XWPFRun run = run(paragraph, line.text(), line.size());
        run.setBold(line.bold());
        run.setItalic(line.italic());
        if (line.underlined()) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        for (FontCharRange range : FontCharRange.values()) {
            run.setFontFamily(TIMES, range);
        }
        run.setFontSize(size);
        run.setText(text);
        return run;
    }

    static void tighten(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
    }

    /** The rule of a line, as the upper edge of a thin paragraph; {@code width} is that of the column, in points. */
    static void rule(XWPFParagraph paragraph, PrintedLine line, double width) {
        double text = Math.min(TimesWidth.of(line), width);
        double length = line.rule() == Rule.WHOLE ? text : text * PART;
        int indent = Twips.points((width - length) / 2);
        tighten(paragraph);
        paragraph.setSpacingBefore(Twips.points(RULE_GAP));
        paragraph.setSpacingBetween(RULE_HEIGHT, LineSpacingRule.EXACT);
        paragraph.setBorderTop(Borders.SINGLE);
        CTBorder border = paragraph.getCTP().getPPr().getPBdr().getTop();
        border.setSz(BigInteger.valueOf(RULE_WEIGHT));
        border.setSpace(BigInteger.ZERO);
        border.setColor("auto");
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        run(paragraph, "", 1);
    }
}
