package vn.tiendo.core.document.ocr;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.UnreadableFile;

/**
 * Tesseract, where it is installed with its Vietnamese: a process for each page, which gets a picture and gives text,
 * and is ended when it takes too long.
 */
@Named
@Slf4j
public final class Tesseract implements TextRecognition {
    private static final String VIETNAMESE = "vie";
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final long LONGEST_ANSWER = 8L << 20;

    private final List<Path> folders;
    private volatile boolean found;

    @Inject
    public Tesseract() {
        this(Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList());
    }

    Tesseract(List<Path> folders) {
        this.folders = folders;
    }

    @Override
    public boolean isAvailable() {
        if (!found) {
            found = program()
                    .flatMap(program -> run(List.of(program, "--list-langs"), new byte[0], TO_ANSWER))
                    .filter(languages -> languages.lines().anyMatch(VIETNAMESE::equals))
                    .isPresent();
        }
        return found;
    }

    @Override
    public Optional<List<SeenWord>> read(PagePicture page, Duration most) {
        String dots = Integer.toString(page.dotsPerInch());
        return program()
                .flatMap(program -> run(
                        List.of(program, "stdin", "stdout", "-l", VIETNAMESE, "--dpi", dots, "hocr"),
                        PortableGreyMap.of(page),
                        most))
                .flatMap(Tesseract::words);
    }

    private static Optional<List<SeenWord>> words(String hocr) {
        try {
            return Optional.of(Hocr.words(hocr));
        } catch (UnreadableFile failed) {
            log.warn("A page could not be recognised", failed);
            return Optional.empty();
        }
    }

    private Optional<String> program() {
        return folders.stream()
                .flatMap(folder -> Stream.of("tesseract", "tesseract.exe").map(folder::resolve))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static Optional<String> run(List<String> command, byte[] input, Duration most) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("nhan-dang-chu");
            return run(command, folder, input, most);
        } catch (IOException failed) {
            log.warn("{} could not be run", command.getFirst(), failed);
            return Optional.empty();
        } finally {
            remove(folder);
        }
    }

    private static Optional<String> run(List<String> command, Path folder, byte[] input, Duration most)
            throws IOException {
        Path picture = folder.resolve("trang.pgm");
        Path text = folder.resolve("chu.txt");
        try (OutputStream out = Files.newOutputStream(picture)) {
            out.write(input);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(picture.toFile())
                .redirectOutput(text.toFile())
                .redirectError(Redirect.DISCARD);
        // one page at a time keeps the other requests of this machine answered
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
            boolean done = ended && process.exitValue() == 0 && Files.size(text) <= LONGEST_ANSWER;
            return done ? Optional.of(Files.readString(text, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException kept) {
            log.warn("{} could not be removed", folder, kept);
        }
    }
}
