package vn.tiendo.core.document.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.made.MadePlan;

class ParserFuzzTest {
    private static final String SIGNS =
            "ABCdđe I. II. 1. 2.1. a) - + * \n\t|()\"“”.,;:/-0123456789 ngày tháng năm Ủy ban giao báo cáo số trước";

    @Test
    void every_promise_holds_for_damaged_plans() throws IOException, URISyntaxException {
        List<String> samples = samples();
        assertThat(Campaign.run(50, random -> round -> new Damage(samples, random).next(), Promises::hold))
                .isEmpty();
    }

    @Test
    void every_promise_holds_for_letters_without_sense() {
        assertThat(Campaign.run(30, random -> round -> noise(random), Promises::hold))
                .isEmpty();
    }

    private static String noise(Random random) {
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(2_000); i > 0; i--) {
            noise.append(
                    random.nextInt(50) == 0
                            ? (char) random.nextInt(0x10000)
                            : SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return noise.toString();
    }

    private static List<String> samples() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ParserFuzzTest.class.getResource("/corpus"))
                .toURI());
        List<String> samples = new ArrayList<>(List.of(MadePlan.ofPages(2)));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                samples.add(Files.readString(file));
            }
        }
        return samples;
    }
}
