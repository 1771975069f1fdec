package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tiendo.core.document.outline.Capitals;

/**
 * A name printed in capitals as it is written in a sentence: "ỦY BAN NHÂN DÂN XÃ TÂN LỘC" is "Ủy ban nhân dân xã Tân
 * Lộc". Abbreviations stay; a proper name follows a level word.
 */
final class OrdinaryWriting {
    private static final Set<String> LEVELS =
            Set.of("xã", "phường", "huyện", "tỉnh", "quận", "thôn", "đặc", "khu", "thị", "trấn", "thành", "phố");
    private static final Set<String> ABBREVIATIONS =
            Set.of("UBND", "HĐND", "MTTQ", "UBMTTQ", "UBMTTQVN", "BCH", "BTV", "TNCS", "LHPN", "CT-XH", "TP", "TP.");
    private static final Set<String> BEGIN_ANEW = Set.of(
            "đảng",
            "hội",
            "sở",
            "phòng",
            "văn",
            "mặt",
            "huyện ủy",
            "tỉnh ủy",
            "thành ủy",
            "việt",
            "tổ quốc",
            "công an");

    private OrdinaryWriting() {}

    static String of(String name) {
        if (!Capitals.are(name)) {
            return name;
        }
        String[] words = name.split(" ");
        List<String> written = new ArrayList<>();
        boolean proper = false;
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            String next = i + 1 < words.length ? words[i + 1].toLowerCase(Locale.ROOT) : "";
            boolean committee = next.equals("ủy") || next.equals("uỷ");
            boolean level = LEVELS.contains(lower) && !committee && i > 0;
            if (ABBREVIATIONS.contains(words[i])) {
                written.add(words[i]);
            } else if (level) {
                written.add(lower);
                proper = true;
            } else if (i == 0 || proper || committee || begins(lower, next)) {
                written.add(capital(lower));
                proper = proper || i > 0 && (lower.equals("ủy") || lower.equals("uỷ"));
            } else {
                written.add(lower);
                proper = lower.equals("ủy") || lower.equals("uỷ");
            }
        }
        return String.join(" ", written);
    }

    private static boolean begins(String word, String next) {
        return BEGIN_ANEW.contains(word) || BEGIN_ANEW.contains(word + " " + next);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
