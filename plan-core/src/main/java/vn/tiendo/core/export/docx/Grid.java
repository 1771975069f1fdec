package vn.tiendo.core.export.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.tiendo.core.export.PrintedLine;
import vn.tiendo.core.export.PrintedLine.Rule;

/** A table without lines that holds two columns side by side. */
final class Grid {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final XWPFTable table;
    private final double[] widths;

    /** @param width of both columns, in millimetres */
    Grid(XWPFDocument document, int rows, double width, int leftPercent) {
        widths = new double[] {width * leftPercent / 100, width * (100 - leftPercent) / 100};
        table = document.createTable(rows, 2);
        table.removeBorders();
        table.setWidth(Twips.mm(width).intValueExact());
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblLayoutType layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblCellMar margins =
                properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        setNone(margins.addNewLeft());
        setNone(margins.addNewRight());
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        for (double column : widths) {
            grid.addNewGridCol().setW(Twips.mm(column));
        }
        table.getRows().forEach(row -> {
            row.setCantSplitRow(true);
            setWidth(row.getCell(0), widths[0]);
            setWidth(row.getCell(1), widths[1]);
        });
    }

    /** Said in full: a margin that is left out is the word processor's own, not none. */
    private static void setNone(CTTblWidth margin) {
        margin.setW(BigInteger.ZERO);
        margin.setType(STTblWidth.DXA);
    }

    private static void setWidth(XWPFTableCell cell, double millimetres) {
        BigInteger width = Twips.mm(millimetres);
        cell.setWidth(width.toString());
        cell.getCTTc().getTcPr().getTcW().setType(STTblWidth.DXA);
    }

    /** A line, and its rule, at the end of a cell. */
    XWPFParagraph add(int row, int column, PrintedLine line, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = next(row, column);
        Lines.write(paragraph, line, alignment);
        if (line.rule() != Rule.NONE) {
            Lines.rule(cell(row, column).addParagraph(), line, widths[column] * POINTS_PER_MM);
        }
        return paragraph;
    }

    /** A new cell comes with one empty paragraph. */
    private XWPFParagraph next(int row, int column) {
        XWPFTableCell cell = cell(row, column);
        XWPFParagraph first = cell.getParagraphs().getFirst();
        boolean unused = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty();
        return unused ? first : cell.addParagraph();
    }

    private XWPFTableCell cell(int row, int column) {
        return table.getRow(row).getCell(column);
    }
}
