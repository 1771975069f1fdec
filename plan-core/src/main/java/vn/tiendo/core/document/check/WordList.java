package vn.tiendo.core.document.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list kept as a resource beside the class that uses it: one entry a line, cells parted by tabs, # for remarks. */
public final class WordList {
    private WordList() {}

    public static List<List<String>> rows(Class<?> user, String name) {
        return lines(user, name).stream().map(line -> List.of(line.split("\t"))).toList();
    }

    public static List<String> lines(Class<?> user, String name) {
        InputStream resource = Objects.requireNonNull(user.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
