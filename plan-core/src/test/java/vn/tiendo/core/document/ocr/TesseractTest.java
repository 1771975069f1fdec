package vn.tiendo.core.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself need not be there: a script in its place says what it was asked. */
class TesseractTest {
    private static final Duration ENOUGH = Duration.ofSeconds(20);
    private static final PagePicture PAGE = new PagePicture(3, 1, new byte[] {'x', 'y', 'z'}, 300);

    @TempDir
    Path folder;

    @BeforeEach
    void scripts_can_be_run() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no scripts here");
    }

    @Test
    void a_machine_without_it_or_without_its_vietnamese_cannot_read_scans() throws IOException {
        assertThat(new Tesseract(List.of(folder)).isAvailable()).isFalse();

        assertThat(installed("echo eng; echo vie_old").isAvailable()).isFalse();
        assertThat(installed("echo 'List of languages'; echo eng; echo vie").isAvailable())
                .isTrue();
    }

    @Test
    void a_page_goes_in_as_a_picture_and_comes_out_as_its_words() throws IOException {
        Path asked = folder.resolve("hỏi");
        Tesseract script = installed("echo \"$@\" > " + asked + "; head -c 20 >> " + asked + "; cat <<'END'\n" + """
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
                <html xmlns="http://www.w3.org/1999/xhtml"><body><div class='ocr_page' title='bbox 0 0 300 100'>
                <span class='ocr_header' title="bbox 20 10 200 50; baseline 0.1 -9; x_size 40; x_descenders 9">
                <span class='ocrx_word' title='bbox 20 12 80 50; x_wconf 95'><strong>Kế</strong></span>
                <span class='ocrx_word' title='bbox 120 12 200 50; x_wconf 95'>hoạch &amp; việc</span>
                <span class='ocrx_word' title='bbox 210 12 220 50; x_wconf 5'> </span></span></div></body></html>
                END""");

        assertThat(script.read(PAGE, ENOUGH))
                .hasValue(List.of(
                        new SeenWord("Kế", 20, 80, 41, 0.1f, 40),
                        new SeenWord("hoạch & việc", 120, 200, 51, 0.1f, 40)));
        assertThat(asked).hasContent("stdin stdout -l vie --dpi 300 hocr\nP5 3 1 255\nxyz");
    }

    @Test
    void a_failure_gives_nothing() throws IOException {
        assertThat(installed("echo '<html></html>'; exit 1").read(PAGE, ENOUGH)).isEmpty();
        assertThat(installed("echo chữ").read(PAGE, ENOUGH)).isEmpty();
    }

    @Test
    void a_page_that_takes_too_long_is_given_up_and_its_process_ended() throws IOException {
        Path mark = folder.resolve("xong");

        assertThat(installed("read line < /dev/zero; touch " + mark).read(PAGE, Duration.ofMillis(300)))
                .isEmpty();
        assertThat(mark).doesNotExist();
    }

    private Tesseract installed(String commands) throws IOException {
        Path script = folder.resolve("tesseract");
        Files.writeString(script, "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return new Tesseract(List.of(folder));
    }
}
