package vn.tiendo.core.document.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What happens to texts on their way to a reader, and worse: each call does one to six harms to a sample. */
final class Damage {
    private static final int LONGEST_CUT = 400;
    private static final int LONGEST = 12_000;
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1258"),
            Charset.forName("windows-1252"));
    private static final List<String> INTRUDERS = List.of(
            "99999999999999999999",
            "99/99/9999",
            "ngày 00/00/0000",
            "ngày 31 tháng 02 năm 0000",
            "tháng 13/2031",
            "quý V/2031",
            "tháng 0 - 13/2031",
            "trước ngày 2147483648",
            "trong 999 ngày kể từ ngày ký",
            "ngày 32 hằng tháng",
            "6 tháng một lần",
            "00 tháng/lần",
            "thứ tám hằng tuần",
            "MMMMCMXCIX. ",
            "IIII. ",
            "XXXXXX. Việc",
            "1.1.1.1.1.1.1. ",
            "16/0 xã, 0/0%, -5%, 1.000.000.000.000.000,000.000%",
            "Số: 99999a/KH-UBND",
            "năm 20311",
            "((((((",
            "))))",
            "“‘\"'”",
            "||||",
            "|---|---|",
            "\u0000\u0001\u001F\u007F\u0085",
            "\u2028\u2029\f\u000B\r",
            "\uD83C\uDF33",
            "\uD83C",
            "\uDF33",
            "e\u0302\u0301",
            "\u0301\u0323",
            "\uFEFF\u200B\u200E\u202E\u00AD",
            "İıſﬁß",
            "١٢٣/٤٥",
            "²³¹⁰",
            "*** ** *",
            "Nơi nhận:",
            "PHỤ LỤC",
            "KẾ HOẠCH\n",
            "QUYẾT ĐỊNH\n",
            "TM. ỦY BAN NHÂN DÂN");
    private static final String DASHES = "-‐‑‒–—―−⸺﹘－";
    private static final String SPACES = " \u00A0\u1680\u2000\u2003\u2007\u2009\u202F\u205F\u3000\t\u000B";
    private static final String MARKS = "IVXabcđ1239.-)(+*/:•▪ ";

    private final List<String> samples;
    private final Random random;
    private final List<UnaryOperator<String>> harms = List.of(
            this::cutOff,
            this::deleted,
            this::broken,
            this::joined,
            this::repeated,
            this::mixed,
            this::linesSwapped,
            this::linesOfTwo,
            this::misread,
            this::partlyMisread,
            this::intruded,
            this::otherDashesAndSpaces,
            this::otherMarks,
            this::capitals);

    Damage(List<String> samples, Random random) {
        this.samples = samples;
        this.random = random;
    }

    String next() {
        String text = sample();
        for (int harm = random.nextInt(6); harm >= 0; harm--) {
            if (text.length() > 10) {
                text = harms.get(random.nextInt(harms.size())).apply(text);
            }
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private String sample() {
        return samples.get(random.nextInt(samples.size()));
    }

    private int place(String text) {
        return random.nextInt(text.length());
    }

    private int end(String text, int from) {
        return Math.min(text.length(), from + random.nextInt(LONGEST_CUT));
    }

    private String cutOff(String text) {
        int at = place(text);
        return random.nextBoolean() ? text.substring(at) : text.substring(0, at);
    }

    private String deleted(String text) {
        int at = place(text);
        return text.substring(0, at) + text.substring(end(text, at));
    }

    private String broken(String text) {
        int at = place(text);
        return text.substring(0, at) + (random.nextBoolean() ? "\n" : "\n\n") + text.substring(at);
    }

    private String joined(String text) {
        int at = place(text);
        int end = end(text, at);
        return text.substring(0, at) + text.substring(at, end).replace('\n', ' ') + text.substring(end);
    }

    private String repeated(String text) {
        int at = place(text);
        int end = Math.min(text.length(), at + random.nextInt(40));
        return text.substring(0, end) + text.substring(at, end).repeat(random.nextInt(30)) + text.substring(end);
    }

    private String mixed(String text) {
        int at = place(text);
        String other = sample();
        int from = place(other);
        return text.substring(0, at) + other.substring(from, end(other, from)) + text.substring(at);
    }

    private String linesSwapped(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int swap = random.nextInt(10); swap >= 0 && !lines.isEmpty(); swap--) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
        return String.join("\n", lines);
    }

    private String linesOfTwo(String text) {
        List<String> lines = new ArrayList<>();
        List<String> others = sample().lines().toList();
        List<String> own = text.lines().toList();
        for (int i = 0; i < own.size(); i++) {
            lines.add(own.get(i) + (random.nextInt(4) == 0 && i < others.size() ? "    " + others.get(i) : ""));
        }
        return String.join("\n", lines);
    }

    private String misread(String text) {
        return new String(text.getBytes(encoding()), encoding());
    }

    private String partlyMisread(String text) {
        int at = place(text);
        int end = end(text, at);
        return text.substring(0, at) + misread(text.substring(at, end)) + text.substring(end);
    }

    private Charset encoding() {
        return ENCODINGS.get(random.nextInt(ENCODINGS.size()));
    }

    private String intruded(String text) {
        int at = place(text);
        return text.substring(0, at) + INTRUDERS.get(random.nextInt(INTRUDERS.size())) + text.substring(at);
    }

    private String otherDashesAndSpaces(String text) {
        return changed(text, letter -> switch (letter) {
            case '-', '–' -> DASHES.charAt(random.nextInt(DASHES.length()));
            case ' ' -> SPACES.charAt(random.nextInt(SPACES.length()));
            default -> letter;
        });
    }

    private String otherMarks(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> {
            for (int sign = random.nextInt(5); sign > 0; sign--) {
                lines.append(MARKS.charAt(random.nextInt(MARKS.length())));
            }
            lines.append(line).append('\n');
        });
        return lines.toString();
    }

    private String capitals(String text) {
        int at = place(text);
        int end = end(text, at);
        return text.substring(0, at) + text.substring(at, end).toUpperCase(java.util.Locale.ROOT) + text.substring(end);
    }

    private String changed(String text, java.util.function.UnaryOperator<Character> change) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (random.nextInt(5) == 0) {
                changed.setCharAt(i, change.apply(text.charAt(i)));
            }
        }
        return changed.toString();
    }
}
