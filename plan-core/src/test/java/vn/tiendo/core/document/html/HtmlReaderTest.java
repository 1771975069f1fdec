package vn.tiendo.core.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocumentSamples;
import vn.tiendo.core.document.SourceReader;

class HtmlReaderTest {
    @Test
    void paragraphs_breaks_and_entities_read_as_a_browser_shows_them() {
        assertThat(text("<html><head><title>Không đọc</title><style>p{}</style></head><body>\n"
                        + "<h1>K&#7871; ho&#x1EA1;ch</h1><p>N&ocirc;ng\n  nghi&#7879;p&nbsp;xanh<br>năm 2031</p>"
                        + "<!-- bỏ --><script>var a = '<p>';</script><div>Chỉ tiêu &lt; 5% và 3 < 4</div>"))
                .isEqualTo("Kế hoạch\n\nNông nghiệp\u00A0xanh\nnăm 2031\n\nChỉ tiêu < 5% và 3 < 4");
    }

    @Test
    void lists_are_numbered_and_what_is_hidden_or_deleted_is_left_out() {
        assertThat(text("<ol type=I start=2><li>MỤC TIÊU<ol><li>Một</li><li value=5>Hai</li></ol></li></ol>"
                        + "<ul><li>Ba</li></ul><p style='text-transform: uppercase'>bốn<del> năm</del>"
                        + "<span style=\"display:none\"> sáu</span></p><p>Bảy<sup>1</sup></p>"))
                .isEqualTo("II. MỤC TIÊU\n\n1. Một\n\n5. Hai\n\n- Ba\n\nBỐN\n\nBảy¹");
    }

    @Test
    void tables_come_out_in_rows_and_cells() {
        assertThat(text("<table border=1><tr><th>TT</th><th>Việc</th><th>Chủ trì</th></tr>"
                        + "<tr><td>1<td><p>Đếm</p><p>loa</p><td rowspan=2>Phòng Văn hóa</tr>"
                        + "<tr><td>2</td><td>Sửa loa</td></tr><tr><td colspan=3>II. VỀ ĐÀI</td></tr></table>Hết"))
                .isEqualTo("TT | Việc | Chủ trì\n1 | Đếm loa | Phòng Văn hóa\n2 | Sửa loa | Phòng Văn hóa\n"
                        + "II. VỀ ĐÀI |  | \n\nHết");
    }

    @Test
    void old_fonts_named_in_the_page_are_read_as_they_show() {
        assertThat(
                        text(
                                "<p><font face=\".VnTime\">KÕ ho¹ch</font> <span style='font-family:VNI-Times'>ñöôïc giao</span></p>"))
                .isEqualTo("Kế hoạch được giao");
    }

    @Test
    void a_page_is_known_by_its_tags_whatever_it_is_called() {
        SourceReader reader = DocumentSamples.reader();
        String page = "<html><body><p>" + DocumentSamples.STATE_PLAN.replace("\n\n", "</p><p>") + "</p></body></html>";

        String text = reader.read("a.html", DocumentSamples.txt(page)).text();

        assertThat(text).startsWith("ỦY BAN NHÂN DÂN").doesNotContain("<");
        assertThat(reader.read("a.doc", DocumentSamples.txt(page)).text()).isEqualTo(text);
        assertThat(reader.read("a.txt", DocumentSamples.txt(page)).text()).isEqualTo(text);
    }

    private static String text(String page) {
        return new HtmlReader()
                .read(page.getBytes(StandardCharsets.UTF_8))
                .document()
                .text();
    }
}
