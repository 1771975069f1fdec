package vn.tiendo.core.document.noise;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.document.made.MadePlan;

class CueTest {
    private static final String PLAN = MadePlan.ofPages(3)
            + "giao Sở Y tế; thông báo cáo chung. mẫu báo cáo, 16/16 xã, 1.000.000 đồng, 2,5%, ngày 1/1/2031 ... (qua\u0001)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "năm",
                "(?<!\\p{L})năm",
                "(?<=hằng )năm",
                "(?<!hằng |mỗi )(?<!\\p{L})(?:năm|quý|tháng) ?\\d?",
                "(?<![\\d/.,])\\d{1,2}/\\d{1,2}",
                "^KẾ HOẠCH|\\n|$",
                "[^.;]{3,20}?phối hợp",
                "(?=xã)x|(?!x)ã",
                "\\bxã\\b",
                "x?"
            })
    void it_finds_what_the_pattern_finds(String pattern) {
        assertThat(byFirstLetters(Pattern.compile(pattern), PLAN)).isEqualTo(byTrying(Pattern.compile(pattern), PLAN));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void it_finds_what_each_pattern_of_the_reader_finds(Pattern pattern) {
        for (String text : List.of(PLAN, Folding.fold(PLAN))) {
            assertThat(byFirstLetters(pattern, text)).isEqualTo(byTrying(pattern, text));
        }
    }

    @Test
    void between_two_places_it_sees_what_stands_around_them() {
        Cue cue = Cue.of("(?<!hằng )năm(?! nay)");
        assertThat(cue.in("hằng năm", 5, 8).find()).isFalse();
        assertThat(cue.in("mỗi năm", 4, 7).find()).isTrue();
        assertThat(cue.in("mỗi năm nay", 4, 7).find()).isFalse();
        assertThat(cue.in("mỗi năm", 4, 6).find()).isFalse();
    }

    private static List<String> byTrying(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.start() + ".." + matcher.end());
        }
        return found;
    }

    private static List<String> byFirstLetters(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Cue.Search search = Cue.of(pattern).in(text);
        while (search.find()) {
            found.add(search.found().start() + ".." + search.found().end());
        }
        return found;
    }

    /** All that lie in constants of the reader, one by one or in lists. */
    static Stream<Pattern> patterns() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.tiendo.core.document")
                        .stream()
                        .map(type -> type.reflect())
                        .filter(type -> !type.isInterface())
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .flatMap(CueTest::patternsOf);
    }

    private static Stream<Pattern> patternsOf(Field field) {
        try {
            field.setAccessible(true);
            return patternsIn(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.toString(), e);
        }
    }

    private static Stream<Pattern> patternsIn(Object value) {
        return switch (value) {
            case Pattern pattern -> Stream.of(pattern);
            case Cue cue -> Stream.of(cue.pattern());
            case Collection<?> many -> many.stream().flatMap(CueTest::patternsIn);
            case Object[] many -> Stream.of(many).flatMap(CueTest::patternsIn);
            case Map<?, ?> many -> many.values().stream().flatMap(CueTest::patternsIn);
            case null, default -> Stream.empty();
        };
    }
}
