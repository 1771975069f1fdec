package vn.tiendo.web.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place that asks for a message: by its whole key, or by a pattern when part of it is known only at run time. Where
 * it is not {@code certain}, the text only looks like a key.
 */
record KeyUse(String where, String key, boolean certain) {
    private static final Pattern ASKED = Pattern.compile("#\\{(?:\\|([^|]+)\\||([\\p{Alpha}][\\w.-]*))");
    private static final Pattern QUOTED = Pattern.compile("'([\\p{Alpha}][\\w.-]*\\.[\\w.-]*)'");
    private static final Pattern NO_KEYS = Pattern.compile("(?s)<!--.*?-->|#fields\\.\\w+\\([^)]*\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}|%s");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(xml|docx|pdf|txt|html|css|js|svg|json|xlsx|zip|tsv)");

    /** In templates: {@code #{a.b}}, {@code #{|a.${x}|}}, and keys handed on as {@code 'a.b'}. */
    static List<KeyUse> inTemplates(List<String> features) {
        List<KeyUse> uses = new ArrayList<>();
        for (var file : Files.under(Files.RESOURCES.resolve("templates"), ".html")) {
            String name = Files.RESOURCES.relativize(file).toString();
            String template = NO_KEYS.matcher(Files.read(file)).replaceAll("");
            Matcher asked = ASKED.matcher(template);
            while (asked.find()) {
                uses.add(of(name, asked.group(1) != null ? asked.group(1) : asked.group(2), true));
            }
            Matcher quoted = QUOTED.matcher(template);
            while (quoted.find()) {
                likely(name, quoted.group(1), features, true).forEach(uses::add);
            }
        }
        return uses;
    }

    /** In Java: whatever a broken rule is told by, and every text that looks like a key of a feature. */
    static List<KeyUse> inJava(List<String> features) {
        Function<Boolean, Function<JavaText, Stream<KeyUse>>> reader = web -> text -> switch (text.purpose()) {
            case RULE -> Stream.of(of(text.where(), text.text(), true));
            case FIELD -> Stream.empty();
            case OTHER -> likely(text.where(), text.text(), features, web);
        };
        return Stream.concat(
                        JavaText.in(Files.WEB).stream().flatMap(reader.apply(true)),
                        // the domain has words of its own that look like keys: settings of a layout, names of problems
                        JavaText.in(Files.DOMAIN).stream().flatMap(reader.apply(false)))
                .toList();
    }

    /** {@code "a.b."} and {@code "a.%s.b"} stand for every key of that shape. */
    private static KeyUse of(String where, String key, boolean certain) {
        return new KeyUse(where, key.endsWith(".") ? key + "%s" : key, certain);
    }

    private static Stream<KeyUse> likely(String where, String text, List<String> features, boolean certain) {
        String bare = text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
        boolean fits = bare.matches("[\\w%-]+(\\.[\\w%-]+)*\\.?")
                && bare.contains(".")
                && features.contains(bare.substring(0, bare.indexOf('.')))
                && !FILE_NAME.matcher(bare.toLowerCase(Locale.ROOT)).matches();
        return fits ? Stream.of(of(where, bare, certain)) : Stream.empty();
    }

    boolean whole() {
        return !VARIABLE.matcher(key).find();
    }

    /** A text that only looks like a key is held to be one when it has sisters: {@code document.refused.empty}. */
    boolean mustExist(Set<String> keys) {
        String sisters = key.substring(0, key.lastIndexOf('.') + 1);
        return certain
                || sisters.indexOf('.') < sisters.length() - 1 && keys.stream().anyMatch(k -> k.startsWith(sisters));
    }

    boolean asksFor(String candidate) {
        if (whole()) {
            return key.equals(candidate);
        }
        String[] fixed = VARIABLE.split(key, -1);
        String pattern = String.join(".+", Stream.of(fixed).map(Pattern::quote).toList());
        return candidate.matches(pattern);
    }
}
