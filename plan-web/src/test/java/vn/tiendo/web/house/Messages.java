package vn.tiendo.web.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** One message file: its words by key, and the keys it says twice. */
record Messages(String name, SortedMap<String, String> words, List<String> saidTwice) {
    static final Path FOLDER = Files.RESOURCES.resolve("messages");
    static final String ENGLISH = "_en";

    static List<Messages> vietnamese() {
        return Files.under(FOLDER, ".properties").stream()
                .map(Messages::read)
                .filter(messages -> !messages.name.endsWith(ENGLISH))
                .toList();
    }

    Messages english() {
        return read(FOLDER.resolve(name + ENGLISH + ".properties"));
    }

    /** The features that the settings name; every message file is one of them. */
    static List<String> features() {
        try {
            return new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yml")).stream()
                            .map(source -> (String) source.getProperty("spring.messages.basename"))
                            .flatMap(names -> Stream.of(names.split(",")))
                            .map(name -> name.replace("messages/", ""))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Messages read(Path file) {
        String name = file.getFileName().toString().replace(".properties", "");
        SortedMap<String, String> words = new TreeMap<>();
        List<String> saidTwice = new ArrayList<>();
        Properties reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (words.put((String) key, (String) value) != null) {
                    saidTwice.add((String) key);
                }
                return super.put(key, value);
            }
        };
        try {
            if (java.nio.file.Files.exists(file)) {
                reader.load(new StringReader(Files.read(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(name, words, saidTwice);
    }
}
