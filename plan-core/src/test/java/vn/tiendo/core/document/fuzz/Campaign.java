package vn.tiendo.core.document.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tries random texts against promises: a fixed number with a fixed seed in the ordinary build, or for so many minutes
 * with {@code -Dfuzz.minutes}, from a new seed or from {@code -Dfuzz.seed}.
 */
final class Campaign {
    private static final double MINUTES = Double.parseDouble(System.getProperty("fuzz.minutes", "0"));
    private static final long ORDINARY_SEED = 20_261_120;

    private Campaign() {}

    /** @return what broke and where, with the shortest text found that breaks it; empty when every promise held */
    static Map<String, String> run(
            int rounds, Function<Random, Function<Integer, String>> maker, Consumer<String> promises) {
        long seed = Long.getLong("fuzz.seed", MINUTES > 0 ? System.nanoTime() : ORDINARY_SEED);
        Function<Integer, String> texts = maker.apply(new Random(seed));
        Map<String, String> broken = new LinkedHashMap<>();
        long end = System.nanoTime() + (long) (MINUTES * 60e9);
        for (int round = 0; MINUTES > 0 ? System.nanoTime() < end : round < rounds; round++) {
            String text = texts.apply(round);
            String failure = Shortest.failure(promises, text);
            if (!failure.isEmpty() && !broken.containsKey(failure)) {
                broken.put(failure, escaped(Shortest.of(text, promises)));
            }
        }
        return broken;
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(letter -> escaped.append(
                        Character.isISOControl(letter) || letter >= 0x2000
                                ? "\\u%04X".formatted(letter)
                                : Character.toString(letter)));
        return escaped.toString().replace("\\u000A", "\\n");
    }
}
