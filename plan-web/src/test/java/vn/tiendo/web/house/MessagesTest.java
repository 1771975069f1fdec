package vn.tiendo.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final List<Messages> files = Messages.vietnamese();

    @Test
    void both_languages_say_the_same_things() {
        Offenders offenders = new Offenders("A key must stand in both languages, with the same arguments");
        for (Messages vietnamese : files) {
            var english = vietnamese.english();
            Set<String> all = new TreeSet<>(vietnamese.words().keySet());
            all.addAll(english.words().keySet());
            for (String key : all) {
                String one = vietnamese.words().get(key);
                String other = english.words().get(key);
                if (one == null || other == null) {
                    offenders.add(key, "is missing in " + (one == null ? "Vietnamese" : "English"));
                } else if (!arguments(one).equals(arguments(other))) {
                    offenders.add(key, arguments(one) + " in Vietnamese, " + arguments(other) + " in English");
                }
            }
        }
        offenders.shouldBeNone();
    }

    @Test
    void a_message_is_well_formed() {
        Offenders offenders = new Offenders("A message has words, in composed form, once, under its feature's name");
        for (Messages vietnamese : files) {
            for (Messages file : List.of(vietnamese, vietnamese.english())) {
                file.saidTwice().forEach(key -> offenders.add(file.name(), key + " stands there twice"));
                file.words().forEach((key, text) -> check(vietnamese.name(), key, text, file.name(), offenders));
            }
        }
        offenders.shouldBeNone();
    }

    private static void check(String feature, String key, String text, String file, Offenders offenders) {
        if (!key.startsWith(feature + ".")) {
            offenders.add(file, key + " does not start with " + feature);
        }
        if (text.isBlank() || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            offenders.add(file, key + " is blank or not in composed form (NFC)");
        }
        if (ARGUMENT.matcher(text).find() && LONE_APOSTROPHE.matcher(text).find()) {
            offenders.add(file, key + " has arguments: an apostrophe in it must be written twice");
        }
    }

    @Test
    void every_message_asked_for_exists() {
        Offenders offenders = new Offenders("These messages are asked for and stand in no message file");
        Set<String> keys = keys();
        for (KeyUse use : uses()) {
            if (use.mustExist(keys) && keys.stream().noneMatch(use::asksFor)) {
                offenders.add(use.where(), use.key());
            }
        }
        offenders.shouldBeNone();
    }

    @Test
    void every_message_is_asked_for() {
        Offenders offenders = new Offenders("Nothing asks for these messages");
        Set<String> whole = new HashSet<>();
        List<KeyUse> patterns = new ArrayList<>();
        uses().forEach(use -> {
            if (use.whole()) {
                whole.add(use.key());
            } else {
                patterns.add(use);
            }
        });
        keys().stream()
                .filter(key -> !whole.contains(key) && patterns.stream().noneMatch(use -> use.asksFor(key)))
                .forEach(key -> offenders.add(key, ""));
        offenders.shouldBeNone();
    }

    @Test
    void every_message_file_is_named_in_the_settings() {
        assertThat(Messages.features())
                .containsAll(files.stream().map(Messages::name).toList());
    }

    private Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        files.forEach(file -> keys.addAll(file.words().keySet()));
        return keys;
    }

    private List<KeyUse> uses() {
        List<String> features = Messages.features();
        List<KeyUse> uses = new ArrayList<>(KeyUse.inTemplates(features));
        uses.addAll(KeyUse.inJava(features));
        return uses;
    }

    private static SortedSet<Integer> arguments(String text) {
        SortedSet<Integer> numbers = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
        return numbers;
    }
}
