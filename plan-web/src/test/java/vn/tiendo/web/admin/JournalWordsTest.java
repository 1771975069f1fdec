package vn.tiendo.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.shared.UseCase;

class JournalWordsTest {
    @Test
    void whatever_somebody_can_do_has_words_in_the_journal() throws Exception {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages/admin.properties"))) {
            words.load(file);
        }
        List<String> unnamed = useCases().stream()
                .filter(JournalWordsTest::leavesALine)
                .map(useCase -> "admin.did." + useCase.getSimpleName())
                .filter(key -> !words.containsKey(key))
                .sorted()
                .toList();
        assertThat(unnamed).isEmpty();
    }

    private static List<Class<?>> useCases() throws IOException, ClassNotFoundException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(UseCase.class));
        List<Class<?>> found = new java.util.ArrayList<>();
        for (var candidate : scan.findCandidateComponents("vn.tiendo.core")) {
            found.add(Class.forName(candidate.getBeanClassName()));
        }
        return found;
    }

    private static boolean leavesALine(Class<?> useCase) {
        return Arrays.stream(useCase.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .anyMatch(Command.class::isAssignableFrom);
    }
}
