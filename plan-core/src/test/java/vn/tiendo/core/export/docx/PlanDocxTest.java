package vn.tiendo.core.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.tiendo.core.document.DocumentSamples;
import vn.tiendo.core.drafting.layout.LayoutProfiles;
import vn.tiendo.core.drafting.layout.PrintableDocument;
import vn.tiendo.core.drafting.layout.SeededLayoutProfiles;
import vn.tiendo.core.export.PrintSamples;
import vn.tiendo.core.export.PrintedPlan;

class PlanDocxTest {
    private static final LocalDate DATE = LocalDate.of(2026, 6, 5);

    private final LayoutProfiles profiles = new SeededLayoutProfiles();

    @Test
    void a_state_plan_has_its_components_in_their_places() throws IOException {
        try (XWPFDocument document = open(PrintSamples.state("7", DATE, false))) {
            XWPFTable head = document.getTables().getFirst();
            assertThat(cell(head, 0, 0)).containsExactly("ỦY BAN NHÂN DÂN", "XÃ SUỐI MÂY", "");
            assertThat(cell(head, 0, 1))
                    .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "");
            assertThat(cell(head, 1, 0)).containsExactly("Số: 07/KH-UBND");
            assertThat(cell(head, 1, 1)).containsExactly("Suối Mây, ngày 05 tháng 6 năm 2026");
            assertThat(texts(document.getParagraphs()))
                    .startsWith("KẾ HOẠCH", "Thực hiện công tác dân vận của chính quyền xã năm 2026");
            XWPFTable foot = document.getTables().getLast();
            assertThat(cell(foot, 0, 0)).startsWith("Nơi nhận:", "- Ủy ban nhân dân tỉnh;");
            assertThat(cell(foot, 0, 1))
                    .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Thị Mẩy");
        }
    }

    @Test
    void a_party_plan_has_its_components_in_their_places() throws IOException {
        try (XWPFDocument document = open(PrintSamples.party("12", DATE, false))) {
            XWPFTable head = document.getTables().getFirst();
            assertThat(cell(head, 0, 0)).containsExactly("ĐẢNG BỘ TỈNH HOÀI LAM", "ĐẢNG ỦY XÃ SUỐI MÂY", "*");
            assertThat(cell(head, 0, 1)).containsExactly("ĐẢNG CỘNG SẢN VIỆT NAM", "");
            assertThat(cell(head, 1, 0)).containsExactly("Số 12-KH/ĐU");
            XWPFTable foot = document.getTables().getLast();
            XWPFParagraph label = foot.getRow(0).getCell(0).getParagraphs().getFirst();
            assertThat(label.getRuns().getFirst().getUnderline()).isEqualTo(UnderlinePatterns.SINGLE);
            assertThat(cell(foot, 0, 1)).containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Giàng A Páo");
        }
    }

    @Test
    void the_sheet_is_a4_with_the_margins_of_the_profile_and_no_number_on_page_one() throws IOException {
        try (XWPFDocument document = open(PrintSamples.state("7", DATE, false))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
            assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
            assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(1134));
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(document.getHeaderFooterPolicy().getDefaultHeader().getParagraphs().stream()
                            .anyMatch(paragraph -> paragraph.getCTP().xmlText().contains("PAGE")
                                    && paragraph.getAlignment() == ParagraphAlignment.CENTER))
                    .isTrue();
            assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .isBlank();
        }
    }

    @Test
    void every_word_is_in_times_whatever_script_it_is_taken_for() throws IOException {
        try (XWPFDocument document = open(PrintSamples.party("12", DATE, false))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                for (XWPFRun run : paragraph.getRuns()) {
                    for (FontCharRange range : FontCharRange.values()) {
                        assertThat(run.getFontFamily(range)).isEqualTo("Times New Roman");
                    }
                }
            }
        }
    }

    @Test
    void what_is_printed_reads_back_as_a_plan() {
        String text = DocumentSamples.reader()
                .read("in.docx", bytes(PrintSamples.state(null, DATE, true)))
                .text();

        assertThat(text)
                .startsWith("ỦY BAN NHÂN DÂN\nXÃ SUỐI MÂY\n\nSố:")
                .contains("\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSuối Mây, ngày")
                .contains("\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\n- Nâng cao")
                .contains("\n\nNơi nhận:\n- Ủy ban nhân dân tỉnh;")
                .endsWith("PHÓ CHỦ TỊCH\nLò Thị Mẩy");
    }

    private byte[] bytes(PrintableDocument document) {
        return PlanDocx.write(PrintedPlan.of(document, profiles.on(document.system(), DATE)));
    }

    private XWPFDocument open(PrintableDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }

    private static List<String> cell(XWPFTable table, int row, int column) {
        return texts(table.getRow(row).getCell(column).getParagraphs());
    }

    private static List<String> texts(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream().map(XWPFParagraph::getText).toList();
    }
}
