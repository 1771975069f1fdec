package vn.tiendo.core.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocxSamples;

class WordWordsTest {
    @Test
    void words_hidden_or_in_capitals_by_their_style_read_as_they_show() {
        Map<String, String> styles = Map.of(
                "styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"Dau\"><w:rPr><w:caps/></w:rPr></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"ML\"><w:name w:val=\"toc 1\"/></w:style>");

        assertThat(read(
                        "<w:p><w:pPr><w:pStyle w:val=\"ML\"/></w:pPr><w:r><w:t>I. Mục tiêu 3</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:pStyle w:val=\"Dau\"/></w:pPr><w:r><w:t>Kế hoạch</w:t></w:r>"
                                + "<w:r><w:rPr><w:rStyle w:val=\"An\"/></w:rPr><w:t> ghi chú</w:t></w:r></w:p>",
                        styles))
                .isEqualTo("KẾ HOẠCH");
    }

    @Test
    void text_in_fonts_of_old_encodings_reads_as_it_shows() {
        assertThat(read(
                        "<w:p>" + in(".VnTimeH", "KÕ ho¹ch ") + in(".VnTime", "n©ng cao chÊt l\u00ADîng") + "</w:p>",
                        Map.of()))
                .isEqualTo("KẾ HOẠCH nâng cao chất lượng");
        assertThat(read(
                        "<w:p>" + in("VNI-Times", "ñöô") + in("VNI-Times", "ïc giao, Uû") + in("VNI-Times", "y ban")
                                + "</w:p>",
                        Map.of()))
                .isEqualTo("được giao, Ủy ban");
    }

    @Test
    void signs_of_symbol_fonts_read_as_they_are_drawn() {
        assertThat(read(
                        "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t xml:space=\"preserve\"> 95%</w:t></w:r>"
                                + "<w:r><w:rPr><w:rFonts w:hAnsi=\"Wingdings\"/></w:rPr><w:t>\uF0FC</w:t></w:r></w:p>",
                        Map.of()))
                .isEqualTo("≥ 95%✓");
    }

    @Test
    void endnotes_count_on_from_footnotes_and_notes_of_a_table_follow_it() {
        String call = "<w:r><w:%sReference w:id=\"2\"/></w:r>";
        Map<String, String> notes = Map.of(
                "footnotes", "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Ghi ở chân trang.</w:t></w:r></w:p></w:footnote>",
                "endnotes", "<w:endnote w:id=\"2\"><w:p><w:r><w:t>Ghi ở cuối.</w:t></w:r></w:p></w:endnote>");

        assertThat(read(
                        "<w:p><w:r><w:t>Đoạn</w:t></w:r>" + call.formatted("footnote") + "</w:p>"
                                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r>" + call.formatted("endnote")
                                + "</w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc>"
                                + "<w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                        notes))
                .isEqualTo("Đoạn¹\n\n¹ Ghi ở chân trang.\n\na² | b | c\n\n² Ghi ở cuối.");
    }

    @Test
    void what_was_moved_away_is_gone_and_what_was_moved_here_stands() {
        assertThat(read("""
                <w:p><w:pPr><w:rPr><w:moveFrom w:id="1"/></w:rPr></w:pPr><w:moveFrom w:id="2"><w:r><w:t>Cũ</w:t></w:r></w:moveFrom></w:p>
                <w:p><w:r><w:t>Một</w:t></w:r></w:p><w:p><w:moveTo w:id="3"><w:r><w:t>Hai</w:t></w:r></w:moveTo></w:p>""", Map.of())).isEqualTo("Một\n\nHai");
    }

    @Test
    void boxes_of_a_group_are_each_read_once_and_unfilled_form_fields_not_at_all() {
        String box = "<v:textbox><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></v:textbox>";
        String twice = "<mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                + "</mc:Fallback></mc:AlternateContent>";

        assertThat(read(
                        "<w:p><w:r><w:pict><v:group>" + twice.formatted("Một", "Một") + twice.formatted("Hai", "Hai")
                                + "</v:group></w:pict></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                                + "<w:r><w:t>Bấm để nhập</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>Ba</w:t></w:r></w:p>",
                        Map.of()))
                .isEqualTo("Một\n\nHai\n\nBa");
    }

    @Test
    void columns_set_with_tabs_stay_apart_and_a_number_keeps_its_words() {
        assertThat(read(
                        "<w:p><w:r><w:t>HUYỆN ỦY</w:t><w:tab/><w:tab/><w:t>ĐẢNG CỘNG SẢN VIỆT NAM</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Rà soát</w:t></w:r></w:p>",
                        Map.of()))
                .isEqualTo("HUYỆN ỦY\t\tĐẢNG CỘNG SẢN VIỆT NAM\n\n1. Rà soát");
    }

    @Test
    void a_style_knows_its_own_depth_in_a_list_and_a_list_may_begin_anew() {
        Map<String, String> parts = Map.of("numbering", """
                <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>
                <w:pStyle w:val="A"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>
                <w:numFmt w:val="decimal"/><w:pStyle w:val="B"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
                <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
                <w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>
                </w:lvlOverride></w:num>""", "styles", """
                <w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="B"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="B"/></w:style>""");
        String anew =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr><w:r><w:t>d</w:t></w:r></w:p>";

        assertThat(read(styled("A", "a") + styled("B", "b") + styled("C", "c") + styled("A", "x") + anew, parts))
                .isEqualTo("I. a\n\n1) b\n\n2) c\n\nII. x\n\nI. d");
    }

    @Test
    void a_watermark_is_judged_with_the_page_headers() {
        String header = "<w:p><w:r><w:pict><v:shape><v:textpath string=\"TUYỆT MẬT\"/></v:shape></w:pict></w:r></w:p>";

        assertThat(new DocxReader()
                        .read(DocxSamples.written("<w:p><w:r><w:t>Đoạn</w:t></w:r></w:p>", Map.of("header", header)))
                        .around())
                .contains("TUYỆT MẬT");
    }

    private static String in(String font, String text) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\"/></w:rPr><w:t xml:space=\"preserve\">%2$s</w:t></w:r>"
                .formatted(font, text);
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(style, text);
    }

    private static String read(String body, Map<String, String> further) {
        return new DocxReader()
                .read(DocxSamples.written(body, further))
                .document()
                .text();
    }
}
