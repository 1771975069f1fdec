package vn.tiendo.core.document.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseProseTest {
    @Test
    void a_single_sentence_is_enough() {
        assertThat(VietnameseProse.is("Các thôn trồng cây trước ngày 10/6.")).isTrue();
        assertThat(VietnameseProse.is("Les villages planteront des arbres avant l'été, près de la forêt."))
                .isFalse();
    }

    @Test
    void bytes_of_whatever_else_are_no_prose_though_every_tenth_letter_were_vietnamese() {
        byte[] noise = new byte[3_000];
        new Random(1).nextBytes(noise);
        String text = new String(noise, StandardCharsets.ISO_8859_1).replaceAll("[à-ï]", "ệ");

        assertThat(VietnameseProse.is(text)).isFalse();
        assertThat(VietnameseProse.is(text.replaceAll("[\\x00-\\x1F\\x7F-\\x9F]", "")))
                .isTrue();
    }
}
