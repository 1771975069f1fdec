package vn.tiendo.web.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The source files a gate looks at; tests run in the folder of their module. */
final class Files {
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path WEB = Path.of("src/main/java");
    static final Path DOMAIN = Path.of("../plan-core/src/main/java");

    private Files() {}

    static List<Path> under(Path root, String suffix) {
        if (!java.nio.file.Files.isDirectory(root)) {
            return List.of();
        }
        try (var walk = java.nio.file.Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
