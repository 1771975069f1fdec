package vn.tiendo.core.document.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.TaskSentence;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.export.extraction.ExtractionJson;

/** What holds for every text, sense or nonsense. */
public final class Promises {
    private static final DocumentParser PARSER = new DocumentParser();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Promises() {}

    /** @throws AssertionError naming the promise that is broken; anything else thrown breaks the first promise */
    public static void hold(String text) {
        ParsedDocument parsed = parse(text);
        JSON.writeValueAsString(ExtractionJson.of("text", parsed, text));
        everyPlaceLiesInTheText(parsed, text);
        everyNameStandsAtItsPlace(parsed, text);
        assertThat(parse(text)).as("read twice").isEqualTo(parsed);
        assertThat(parse(text + "\n\n")).as("a blank line at the end").isEqualTo(parsed);
        lineEndsAreOne(text);
        text.lines().limit(5).forEach(Promises::sentenceIsRead);
    }

    private static ParsedDocument parse(String text) {
        return PARSER.parse(SourceDocument.of(text));
    }

    private static void everyPlaceLiesInTheText(ParsedDocument parsed, String text) {
        Readings.visit(parsed, (path, reading) -> {
            if (reading instanceof TextSpan(int start, int end)) {
                assertThat(start).as("start of %s", path).isBetween(0, text.length());
                assertThat(end).as("end of %s", path).isBetween(start, text.length());
            }
        });
    }

    /** The letters of what was read stand at its place in their order; blanks, marks and page numbers may lie between. */
    private static void everyNameStandsAtItsPlace(ParsedDocument parsed, String text) {
        Readings.visit(parsed, (path, reading) -> {
            if (reading instanceof Found<?>(String value, TextSpan span, HowRead how) && how != HowRead.REPAIRED) {
                String there = letters(span.of(text));
                boolean found = switch (path) {
                    case "header.date" -> true;
                    // a standing organ printed below its committee is named before it
                    case "header.issuer" -> drawnFrom(letters(value), there);
                    default -> within(value, there);
                };
                assertThat(found)
                        .as("%s «%s» in «%s»", path, value, span.of(text))
                        .isTrue();
            }
        });
    }

    private static boolean within(String value, String there) {
        String letters = letters(value);
        int at = 0;
        for (int i = 0; i < there.length() && at < letters.length(); i++) {
            at += there.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i) == 'Ð' ? 'đ' : words.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                letters.append(Character.toLowerCase(Character.toUpperCase(letter)));
            }
        }
        return letters.toString();
    }

    private static boolean drawnFrom(String letters, String there) {
        StringBuilder left = new StringBuilder(there);
        return letters.chars().allMatch(letter -> {
            int at = left.indexOf(Character.toString(letter));
            if (at >= 0) {
                left.deleteCharAt(at);
            }
            return at >= 0;
        });
    }

    private static void lineEndsAreOne(String text) {
        String plain = text.replace("\r", "");
        String windows = plain.replace("\n", "\r\n");
        int[] added = new int[windows.length() + 1];
        for (int i = 0; i < windows.length(); i++) {
            added[i + 1] = added[i] + (windows.charAt(i) == '\r' ? 1 : 0);
        }
        assertThat(Readings.written(parse(windows), at -> at - added[at]))
                .as("line ends of Windows")
                .isEqualTo(Readings.written(parse(plain), at -> at));
    }

    private static void sentenceIsRead(String line) {
        for (String words : new String[] {line, line.toUpperCase(Locale.ROOT)}) {
            TaskSentence.read(words, 2031);
            TaskSentence.when(words, null);
        }
    }
}
