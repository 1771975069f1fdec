package vn.tiendo.core.export.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import vn.tiendo.core.export.PageShape;

/** Paper, margins, defaults, and the page number in the top margin from the second page on. */
final class Sheet {
    private Sheet() {}

    static void shape(XWPFDocument document, PageShape page) {
        XWPFStyles styles = document.createStyles();
        CTFonts times = CTFonts.Factory.newInstance();
        times.setAscii(Lines.TIMES);
        times.setHAnsi(Lines.TIMES);
        times.setCs(Lines.TIMES);
        times.setEastAsia(Lines.TIMES);
        styles.setDefaultFonts(times);
        styles.setSpellingLanguage("vi-VN");

        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(Twips.mm(page.width()));
        size.setH(Twips.mm(page.height()));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Twips.mm(page.top()));
        margins.setBottom(Twips.mm(page.bottom()));
        margins.setLeft(Twips.mm(page.left()));
        margins.setRight(Twips.mm(page.right()));
        margins.setHeader(Twips.mm(page.header()));
        margins.setFooter(Twips.mm(page.header()));
        number(document, page.numberSize());
    }

    private static void number(XWPFDocument document, int size) {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph paragraph =
                document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        Lines.tighten(paragraph);
        field(paragraph, size, STFldCharType.BEGIN);
        XWPFRun code = Lines.run(paragraph, "", size);
        code.getCTR().addNewInstrText().setStringValue("PAGE");
        field(paragraph, size, STFldCharType.SEPARATE);
        Lines.run(paragraph, "2", size);
        field(paragraph, size, STFldCharType.END);
    }

    private static void field(XWPFParagraph paragraph, int size, STFldCharType.Enum type) {
        Lines.run(paragraph, "", size).getCTR().addNewFldChar().setFldCharType(type);
    }
}
