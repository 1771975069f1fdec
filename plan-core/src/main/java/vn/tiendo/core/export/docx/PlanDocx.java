package vn.tiendo.core.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.tiendo.core.export.BodyShape;
import vn.tiendo.core.export.PrintedLetterhead;
import vn.tiendo.core.export.PrintedLine;
import vn.tiendo.core.export.PrintedLine.Rule;
import vn.tiendo.core.export.PrintedParagraph;
import vn.tiendo.core.export.PrintedPlan;

/** A printed plan as a Word file. */
public final class PlanDocx {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int SIGNATURE_LEFT_PERCENT = 46;
    private static final double ABOVE_TITLE = 14;
    private static final double BELOW_TITLE = 10;
    private static final double ABOVE_NUMBER = 6;

    private PlanDocx() {}

    public static byte[] write(PrintedPlan plan) {
        try (XWPFDocument document = new XWPFDocument()) {
            Sheet.shape(document, plan.page());
            letterhead(document, plan);
            title(document, plan);
            plan.body().forEach(paragraph -> body(document, paragraph, plan.bodyShape()));
            end(document, plan);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void letterhead(XWPFDocument document, PrintedPlan plan) {
        PrintedLetterhead head = plan.letterhead();
        Grid grid = new Grid(document, 2, plan.page().textWidth(), head.leftPercent());
        head.left().forEach(line -> grid.add(0, 0, line, ParagraphAlignment.CENTER));
        head.right().forEach(line -> grid.add(0, 1, line, ParagraphAlignment.CENTER));
        grid.add(1, 0, head.number(), ParagraphAlignment.CENTER).setSpacingBefore(Twips.points(ABOVE_NUMBER));
        grid.add(1, 1, head.placeDate(), ParagraphAlignment.CENTER).setSpacingBefore(Twips.points(ABOVE_NUMBER));
    }

    private static void title(XWPFDocument document, PrintedPlan plan) {
        boolean first = true;
        for (PrintedLine line : plan.title()) {
            XWPFParagraph paragraph = document.createParagraph();
            Lines.write(paragraph, line, ParagraphAlignment.CENTER);
            if (first) {
                paragraph.setSpacingBefore(Twips.points(ABOVE_TITLE));
            }
            first = false;
            if (line.rule() != Rule.NONE) {
                Lines.rule(document.createParagraph(), line, plan.page().textWidth() * POINTS_PER_MM);
            }
        }
        document.getLastParagraph().setSpacingAfter(Twips.points(BELOW_TITLE));
    }

    private static void body(XWPFDocument document, PrintedParagraph words, BodyShape shape) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(Twips.mm(shape.firstLine()).intValueExact());
        paragraph.setSpacingBefore(Twips.points(shape.before()));
        paragraph.setSpacingAfter(0);
        if (shape.exactLine() > 0) {
            paragraph.setSpacingBetween(shape.exactLine(), LineSpacingRule.EXACT);
        } else {
            paragraph.setSpacingBetween(shape.lineMultiple(), LineSpacingRule.AUTO);
        }
        paragraph.setKeepNext(words.isHeading());
        var run = Lines.run(paragraph, words.text(), shape.size());
        run.setBold(words.bold());
        run.setItalic(words.italic());
    }

    private static void end(XWPFDocument document, PrintedPlan plan) {
        document.getLastParagraph().setKeepNext(true);
        XWPFParagraph gap = document.createParagraph();
        Lines.tighten(gap);
        gap.setKeepNext(true);
        Grid grid = new Grid(document, 1, plan.page().textWidth(), SIGNATURE_LEFT_PERCENT);
        grid.add(0, 0, plan.recipients().label(), ParagraphAlignment.LEFT);
        plan.recipients().lines().forEach(line -> grid.add(0, 0, line, ParagraphAlignment.LEFT));
        plan.signature().lines().forEach(line -> grid.add(0, 1, line, ParagraphAlignment.CENTER));
        grid.add(0, 1, plan.signature().name(), ParagraphAlignment.CENTER)
                .setSpacingBefore(Twips.points(plan.signature().gap()));
        // Word wants a paragraph after a table; a thin one, so that it never opens a page of its own
        XWPFParagraph last = document.createParagraph();
        Lines.tighten(last);
        last.setSpacingBetween(1, LineSpacingRule.EXACT);
        Lines.run(last, "", 1);
    }
}
