package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tiendo.core.document.outline.Capitals;

/**
 * A name printed in capitals as it is written in a sentence: "ỦY BAN NHÂN DÂN XÃ TÂN LỘC" is "Ủy ban nhân dân xã Tân
 * Lộc", "SỞ Y TẾ" is "Sở Y tế". Abbreviations stay; a place name follows a level word or a committee.
 */
final class OrdinaryWriting {
    private static final Set<String> LEVELS =
            Set.of("xã", "phường", "huyện", "tỉnh", "quận", "thôn", "đặc", "khu", "thị", "trấn", "thành", "phố");
    private static final Set<String> COMMITTEES =
            Set.of("đảng", "huyện", "tỉnh", "thành", "thị", "quận", "chi", "cấp", "khối");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "UBND", "HĐND", "MTTQ", "UBMTTQ", "UBMTTQVN", "BCH", "BTV", "TNCS", "LHPN", "TP", "TP.", "HCM", "VN");
    private static final Set<String> HEADS =
            Set.of("sở", "phòng", "hội", "ban", "bộ", "cục", "vụ", "viện", "đoàn", "đài", "trạm", "và");
    private static final Set<String> CAPITAL_PAIRS = Set.of(
            "ủy ban",
            "hội đồng",
            "mặt trận",
            "tổ quốc",
            "việt nam",
            "đảng bộ",
            "văn phòng",
            "công an",
            "chấp hành",
            "thường vụ",
            "thường trực",
            "trung ương",
            "sở y",
            "trung tâm",
            "liên hiệp",
            "thanh niên",
            "chính phủ",
            "hội liên");

    private OrdinaryWriting() {}

    static String of(String name) {
        if (!Capitals.are(name)) {
            return name;
        }
        String[] words = name.split(" ");
        List<String> written = new ArrayList<>();
        boolean place = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            String next = i + 1 < words.length ? words[i + 1].toLowerCase(Locale.ROOT) : "";
            String last = i == 0 ? "" : words[i - 1].toLowerCase(Locale.ROOT);
            boolean committee = COMMITTEES.contains(word) && isUy(next);
            boolean level = level(word, last, next) && !committee && i > 0 && !"ban".equals(last);
            if (ABBREVIATIONS.contains(words[i])) {
                written.add(words[i]);
            } else if (level) {
                written.add(word);
                place = true;
            } else if (isUy(word) && COMMITTEES.contains(last)
                    || "đoàn".equals(word)
                            && !"đảng".equals(last)
                            && (COMMITTEES.contains(last) || LEVELS.contains(last))) {
                written.add(word);
                place = true;
            } else {
                boolean inName = HEADS.contains(last) && !"ủy ban".equals(before(words, i))
                        || last.endsWith(",")
                        || "việt".equals(last);
                boolean capital = i == 0 || place || committee || inName && i > 0 || pair(word, next);
                written.add(capital && !"và".equals(word) ? capital(word) : word);
                place = place && !pair(word, next);
            }
        }
        return String.join(" ", written);
    }

    /** "XÃ PHỐ MỚI", "XÃ TÂN THÀNH": halves of a level word that stand alone belong to the place's name. */
    private static boolean level(String word, String last, String next) {
        return switch (word) {
            case "thành" -> "phố".equals(next);
            case "phố" -> "thành".equals(last) || "khu".equals(last);
            case "thị" -> "trấn".equals(next) || "xã".equals(next);
            case "trấn" -> "thị".equals(last);
            case "đặc" -> "khu".equals(next);
            default -> LEVELS.contains(word);
        };
    }

    private static String before(String[] words, int i) {
        return i < 2
                ? ""
                : (words[i - 2] + " " + words[i - 1]).toLowerCase(Locale.ROOT).replace("uỷ", "ủy");
    }

    private static boolean pair(String word, String next) {
        return CAPITAL_PAIRS.contains((isUy(word) ? "ủy" : word) + " " + next);
    }

    private static boolean isUy(String word) {
        return "ủy".equals(word) || "uỷ".equals(word);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
