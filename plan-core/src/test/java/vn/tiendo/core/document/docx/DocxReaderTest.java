package vn.tiendo.core.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.tiendo.core.document.DocumentSamples;
import vn.tiendo.core.document.file.ReadFile;

class DocxReaderTest {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final DocxReader reader = new DocxReader();

    @Test
    void list_labels_that_word_computes_are_written_out() throws IOException {
        XWPFDocument document = new XWPFDocument();
        BigInteger list = list(
                document,
                level(STNumberFormat.UPPER_ROMAN, "%1."),
                level(STNumberFormat.DECIMAL, "%2."),
                level(STNumberFormat.LOWER_LETTER, "%3)"),
                level(STNumberFormat.DECIMAL, "%2.%4."));
        BigInteger dashes = list(document, level(STNumberFormat.BULLET, "\uF0B7"), level(STNumberFormat.BULLET, "+"));
        item(document, list, 0, "MỤC ĐÍCH");
        item(document, list, 1, "Nâng cao nhận thức");
        item(document, list, 1, "Phân công rõ");
        item(document, list, 0, "NHIỆM VỤ");
        item(document, list, 1, "Tuyên truyền");
        item(document, list, 2, "Trên đài");
        item(document, list, 2, "Trên báo");
        item(document, dashes, 0, "Báo giấy");
        item(document, dashes, 1, "Báo tỉnh");
        item(document, list, 1, "Kiểm tra");
        item(document, list, 3, "Định kỳ");

        assertThat(text(document)).isEqualTo("""
                        I. MỤC ĐÍCH

                        1. Nâng cao nhận thức

                        2. Phân công rõ

                        II. NHIỆM VỤ

                        1. Tuyên truyền

                        a) Trên đài

                        b) Trên báo

                        - Báo giấy

                        + Báo tỉnh

                        2. Kiểm tra

                        2.1. Định kỳ""");
    }

    @Test
    void a_table_of_data_is_read_by_rows_and_keeps_its_empty_cells() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(2, 3);
        table.getRow(0).getCell(0).setText("TT");
        table.getRow(0).getCell(1).setText("Nhiệm vụ");
        table.getRow(0).getCell(2).setText("Thời hạn");
        table.getRow(1).getCell(0).setText("1");
        table.getRow(1).getCell(2).setText("Quý III");

        assertThat(text(document)).isEqualTo("TT | Nhiệm vụ | Thời hạn\n1 |  | Quý III");
    }

    @Test
    void a_table_that_only_places_the_letterhead_is_read_cell_after_cell() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(1, 2);
        table.getRow(0).getCell(0).setText("ỦY BAN NHÂN DÂN");
        table.getRow(0).getCell(0).addParagraph().createRun().setText("XÃ SUỐI MÂY");
        table.getRow(0).getCell(1).setText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        document.createParagraph().createRun().setText("KẾ HOẠCH");

        assertThat(text(document))
                .isEqualTo("ỦY BAN NHÂN DÂN\nXÃ SUỐI MÂY\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH");
    }

    @Test
    void tracked_deletions_are_dropped_and_insertions_taken() {
        assertThat(body("""
                <w:p><w:r><w:t xml:space="preserve">Hoàn thành trước ngày </w:t></w:r>
                  <w:del w:id="1"><w:r><w:delText>10/11</w:delText></w:r></w:del>
                  <w:ins w:id="2"><w:r><w:t>25/11</w:t></w:r></w:ins></w:p>
                <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Phòng </w:t></w:r></w:p>
                <w:p><w:r><w:t>Nội vụ</w:t></w:r></w:p>""")).isEqualTo("Hoàn thành trước ngày 25/11\n\nPhòng Nội vụ");
    }

    @Test
    void soft_breaks_hidden_words_fields_and_capitals_read_as_they_show() {
        assertThat(body("""
                <w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r><w:r><w:br/><w:t>năm</w:t><w:tab/>
                  <w:t>2026</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>
                  <w:r><w:instrText>DATE</w:instrText></w:r><w:hyperlink><w:r><w:t xml:space="preserve"> ở xã</w:t></w:r></w:hyperlink></w:p>""")).isEqualTo("KẾ HOẠCH\nnăm 2026 ở xã");
    }

    @Test
    void a_text_box_is_read_once_before_its_paragraph() {
        assertThat(body("""
                <w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
                  <mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
                  <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
                  </mc:AlternateContent></w:r><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p>""")).isEqualTo("DỰ THẢO\n\nKẾ HOẠCH");
    }

    @Test
    void page_headers_and_footers_are_kept_apart() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("Nội dung");
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("MẬT");

        ReadFile read = reader.read(bytes(document));

        assertThat(read.document().text()).isEqualTo("Nội dung");
        assertThat(read.around()).contains("MẬT");
    }

    @Test
    void a_footnote_is_called_by_its_number_and_follows_its_paragraph() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText("Thực hiện nghị quyết");
        var footnote = document.createFootnote();
        footnote.createParagraph().createRun().setText("Nghị quyết số 05.");
        paragraph.addFootnoteReference(footnote);

        assertThat(text(document)).isEqualTo("Thực hiện nghị quyết¹\n\n¹ Nghị quyết số 05.");
    }

    private String body(String paragraphs) {
        String part = "<w:document xmlns:w=\"" + W + "\"><w:body>" + paragraphs.replaceAll("\n\\s*", "")
                + "</w:body></w:document>";
        return reader.read(DocumentSamples.withPart(DocumentSamples.docx("x"), "word/document.xml", part))
                .document()
                .text();
    }

    private String text(XWPFDocument document) throws IOException {
        return reader.read(bytes(document)).document().text();
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void item(XWPFDocument document, BigInteger list, int depth, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        paragraph.createRun().setText(text);
    }

    private static CTLvl level(STNumberFormat.Enum format, String pattern) {
        CTLvl level = CTLvl.Factory.newInstance();
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(pattern);
        return level;
    }

    private static BigInteger list(XWPFDocument document, CTLvl... levels) {
        CTAbstractNum scheme = CTAbstractNum.Factory.newInstance();
        for (int depth = 0; depth < levels.length; depth++) {
            levels[depth].setIlvl(BigInteger.valueOf(depth));
        }
        scheme.setLvlArray(levels);
        var numbering = document.createNumbering();
        scheme.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(scheme)));
    }
}
