package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.reading.ParsedDocument;

class ParserRobustnessTest {
    private static final String ALPHABET =
            "ABCdđe I. II. 1. 2.1. a) - + * \n\t|()\"“”.,;:/-0123456789 ngày tháng năm Ủy ban";

    private final DocumentParser parser = new DocumentParser();

    @Test
    void no_damage_to_a_plan_makes_the_parser_throw() throws IOException, URISyntaxException {
        List<String> samples = texts();
        Random random = new Random(20_261_120);
        for (int round = 0; round < 300; round++) {
            String text = samples.get(random.nextInt(samples.size()));
            for (int cut = random.nextInt(6); cut >= 0; cut--) {
                text = damaged(text, samples, random);
            }
            ParsedDocument parsed = parser.parse(SourceDocument.of(text));
            assertSpansInside(parsed, text.length());
        }
    }

    @Test
    void letters_without_sense_are_read_as_nothing_and_nothing_is_thrown() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            StringBuilder noise = new StringBuilder();
            for (int i = random.nextInt(4_000); i > 0; i--) {
                noise.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            parser.parse(SourceDocument.of(noise.toString()));
        }
        assertThat(parser.parse(SourceDocument.of("")).empty()).isTrue();
    }

    @Test
    void two_megabytes_in_one_line_or_in_a_million_lines_take_seconds() {
        String sentence =
                "Phòng Y tế chủ trì, phối hợp với các phòng, ban; báo cáo số 12-KH/HU trước ngày 05/12/2026 (qua Sở Y tế). ";
        Duration limit = Duration.ofSeconds(30);
        String oneLine = "KẾ HOẠCH\nI. NHIỆM VỤ\n1. " + sentence.repeat(2_000_000 / sentence.length());
        assertTimeout(limit, () -> parser.parse(SourceDocument.of(oneLine)));
        assertTimeout(
                limit, () -> parser.parse(SourceDocument.of("KẾ HOẠCH\nI. NHIỆM VỤ\n" + "- a b\n".repeat(300_000))));
        assertTimeout(limit, () -> parser.parse(SourceDocument.of("chữ nhỏ nối tiếp\n".repeat(120_000))));
        assertTimeout(limit, () -> parser.parse(SourceDocument.of(", ".repeat(1_000_000))));
        assertTimeout(limit, () -> parser.parse(SourceDocument.of("(".repeat(1_000_000) + "1".repeat(1_000_000))));
        assertTimeout(limit, () -> parser.parse(SourceDocument.of(" ".repeat(2_000_000))));
    }

    private static String damaged(String text, List<String> samples, Random random) {
        if (text.length() < 10) {
            return text;
        }
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(400));
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(end);
            case 2 -> text.substring(0, at) + "\n\n" + text.substring(at);
            case 3 -> text.replaceFirst("\n", " ");
            case 4 -> text.substring(0, at) + samples.get(random.nextInt(samples.size())) + text.substring(at);
            default -> text.substring(0, at) + text.substring(at, end).repeat(3) + text.substring(end);
        };
    }

    private static void assertSpansInside(ParsedDocument parsed, int length) {
        parsed.outline().forEach(i -> assertThat(i.span().end()).isLessThanOrEqualTo(length));
        parsed.tasks().forEach(t -> assertThat(t.span().end()).isLessThanOrEqualTo(length));
        parsed.reports().forEach(r -> assertThat(r.span().end()).isLessThanOrEqualTo(length));
        parsed.citations().forEach(c -> assertThat(c.span().end()).isLessThanOrEqualTo(length));
        parsed.problems().forEach(p -> assertThat(p.span().end()).isLessThanOrEqualTo(length));
    }

    private static List<String> texts() throws IOException, URISyntaxException {
        return SamplePlansTest.samples().map(ParserRobustnessTest::read).toList();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
