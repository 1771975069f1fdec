package vn.tiendo.web.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A place that asks for a message: by its whole key, or by a pattern when part of it is known only at run time. */
record KeyUse(String where, String key, boolean whole) {
    private static final Pattern ASKED = Pattern.compile("#\\{(?:\\|([^|]+)\\||([\\p{Alpha}][\\w.-]*))");
    private static final Pattern QUOTED = Pattern.compile("'([\\p{Alpha}][\\w.-]*\\.[\\w.-]*)'");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}|%s");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(xml|docx|pdf|txt|html|css|js|svg|json|xlsx|zip)");

    /** In templates: {@code #{a.b}}, {@code #{|a.${x}|}}, and keys handed on as {@code 'a.b'}. */
    static List<KeyUse> inTemplates(List<String> features) {
        List<KeyUse> uses = new ArrayList<>();
        for (var file : Files.under(Files.RESOURCES.resolve("templates"), ".html")) {
            String name = Files.RESOURCES.relativize(file).toString();
            // ignore comments: an example there asks for nothing
            String template = Files.read(file).replaceAll("(?s)<!--.*?-->", "");
            Matcher asked = ASKED.matcher(template);
            while (asked.find()) {
                String key = asked.group(1) != null ? asked.group(1) : asked.group(2);
                uses.add(of(name, key));
            }
            Matcher quoted = QUOTED.matcher(template);
            while (quoted.find()) {
                likely(name, quoted.group(1), features).ifPresent(uses::add);
            }
        }
        return uses;
    }

    /** In Java: every text that looks like a key of a feature, and whatever a broken rule is told by. */
    static List<KeyUse> inJava(List<String> features) {
        return Stream.of(Files.WEB, Files.DOMAIN)
                .flatMap(root -> JavaText.in(root).stream())
                .flatMap(text -> text.tellsABrokenRule()
                        ? Stream.of(of(text.where(), text.text()))
                        : likely(text.where(), text.text(), features).stream())
                .toList();
    }

    /** {@code "a.b."} and {@code "a.%s.b"} stand for every key of that shape. */
    private static KeyUse of(String where, String key) {
        String pattern = key.endsWith(".") ? key + "%s" : key;
        return new KeyUse(where, pattern, !VARIABLE.matcher(pattern).find());
    }

    private static Optional<KeyUse> likely(String where, String text, List<String> features) {
        String bare = text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
        boolean fits = bare.matches("[\\w%-]+(\\.[\\w%-]+)*\\.?")
                && bare.contains(".")
                && features.contains(bare.substring(0, bare.indexOf('.')))
                && !FILE_NAME.matcher(bare.toLowerCase(Locale.ROOT)).matches();
        return fits ? Optional.of(of(where, bare)) : Optional.empty();
    }

    boolean asksFor(String candidate) {
        if (whole) {
            return key.equals(candidate);
        }
        String[] fixed = VARIABLE.split(key, -1);
        String pattern = String.join(".+", Stream.of(fixed).map(Pattern::quote).toList());
        return candidate.matches(pattern);
    }
}
