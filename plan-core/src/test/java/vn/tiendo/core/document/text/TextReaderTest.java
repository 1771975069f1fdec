package vn.tiendo.core.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReaderTest {
    private static final String TEXT = "Ủy ban nhân dân xã Suối Mây\nĐẩy mạnh cải cách hành chính ở cơ sở";

    private final TextReader reader = new TextReader();

    static Stream<byte[]> encoded() {
        return Stream.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE),
                TEXT.getBytes(StandardCharsets.UTF_16LE),
                TEXT.getBytes(StandardCharsets.UTF_16BE));
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void every_unicode_encoding_gives_the_same_text(byte[] bytes) {
        assertThat(read(bytes)).isEqualTo(TEXT);
    }

    @Test
    void what_is_not_unicode_is_taken_as_windows_1258() {
        // in this code page vowels carry their shape, tones follow as letters of their own
        String apart = "\u1EE6y ban nh\u00E2n d\u00E2n th\u1ECB tr\u1EA5n"
                .replace("\u1EE6", "U\u0309")
                .replace("\u1ECB", "i\u0323")
                .replace("\u1EA5", "\u00E2\u0301");

        assertThat(read(apart.getBytes(Charset.forName("windows-1258")))).isEqualTo("Ủy ban nhân dân thị trấn");
    }

    @Test
    void old_encodings_are_told_by_the_words_they_give() {
        String tcvn3 = "Uû ban nh©n d©n x· giao c¸c phßng thùc hiÖn kÕ ho¹ch";
        String vni = "UÛy ban nhaân daân xaõ giao caùc phoøng thöïc hieän keá hoaïch";

        assertThat(read(tcvn3.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Uỷ ban nhân dân xã giao các phòng thực hiện kế hoạch");
        assertThat(read(vni.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Ủy ban nhân dân xã giao các phòng thực hiện kế hoạch");
    }

    @Test
    void codes_of_an_old_font_that_were_copied_into_unicode_are_turned_into_letters() {
        assertThat(read("Uû ban nh©n d©n x· giao c¸c phßng thùc hiÖn kÕ ho¹ch".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Uỷ ban nhân dân xã giao các phòng thực hiện kế hoạch");
    }

    @Test
    void unicode_is_left_as_found() {
        String found = "Ðảng uỷ xã\u00A0Tân\u200BLộc thực hiện kế hoạch; giá 5 µg, §3, «trích»";

        assertThat(read(found.getBytes(StandardCharsets.UTF_8))).isEqualTo(found);
    }

    @Test
    void line_ends_become_one_kind_and_decomposed_letters_are_composed() {
        String found = Normalizer.normalize("Kế hoạch\r\nthực hiện\rnhiệm vụ\fNơi nhận", Normalizer.Form.NFD);

        assertThat(read(found.getBytes(StandardCharsets.UTF_8))).isEqualTo("Kế hoạch\nthực hiện\nnhiệm vụ\nNơi nhận");
    }

    @Test
    void characters_that_cannot_be_stored_are_left_out() {
        assertThat(read("Kế\u0001 hoạch\tnăm".getBytes(StandardCharsets.UTF_8))).isEqualTo("Kế hoạch\tnăm");
    }

    private String read(byte[] bytes) {
        return reader.read(bytes).document().text();
    }
}
