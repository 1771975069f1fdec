package vn.tiendo.core.document.outline;

import java.util.Arrays;
import java.util.Set;

/**
 * Two words that an office joins with a hyphen ("kinh tế - xã hội", "Văn hóa - Thể thao"): a line that ends with the one
 * and a line that begins with a hyphen and the other are one line, however much the hyphen looks like a bullet.
 */
final class HyphenPair {
    private static final Set<String> PAIRS = Set.of(
            "kinh tế-xã hội",
            "kinh tế-kỹ thuật",
            "kinh tế-tài chính",
            "kinh tế-ngân sách",
            "quốc phòng-an ninh",
            "chính trị-xã hội",
            "chính trị-tư tưởng",
            "xã hội-nghề nghiệp",
            "văn hóa-xã hội",
            "văn hóa-thể thao",
            "văn hóa-nghệ thuật",
            "văn hóa-văn nghệ",
            "văn hóa-thông tin",
            "văn học-nghệ thuật",
            "khoa học-công nghệ",
            "khoa học-kỹ thuật",
            "giáo dục-đào tạo",
            "thể dục-thể thao",
            "thông tin-truyền thông",
            "phát thanh-truyền hình",
            "truyền thanh-truyền hình",
            "lao động-thương binh",
            "lao động-xã hội",
            "tài chính-kế hoạch",
            "kế hoạch-tài chính",
            "kế hoạch-tổng hợp",
            "hành chính-tổng hợp",
            "dân số-kế hoạch",
            "thi đua-khen thưởng",
            "bưu chính-viễn thông",
            "tổ chức-hành chính",
            "tổ chức-cán bộ",
            "tuyên giáo-dân vận",
            "nông-lâm",
            "du lịch-dịch vụ",
            "thương mại-dịch vụ",
            "công nghiệp-tiểu thủ",
            "xây dựng-đô thị",
            "kinh tế-hạ tầng",
            "địa chính-xây dựng",
            "tư pháp-hộ tịch",
            "văn phòng-thống kê",
            "xanh-sạch",
            "sạch-đẹp",
            "độc lập-tự do",
            "tự do-hạnh phúc");
    private static final int LEFT = 24;
    private static final int RIGHT = 24;

    private HyphenPair() {}

    /** Both folded; the second begins with the hyphen. */
    static boolean parted(String before, String after) {
        String tail = before.substring(Math.max(0, before.length() - LEFT));
        String head = after.substring(1, Math.min(after.length(), RIGHT)).strip();
        String[] left = tail.split(" ");
        String[] right = head.split("[ ,;.:)]+");
        for (int l = 1; l <= Math.min(2, left.length); l++) {
            for (int r = 1; r <= Math.min(2, right.length); r++) {
                if (PAIRS.contains(last(left, l) + "-" + first(right, r))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String last(String[] words, int count) {
        return String.join(" ", Arrays.copyOfRange(words, words.length - count, words.length));
    }

    private static String first(String[] words, int count) {
        return String.join(" ", Arrays.copyOfRange(words, 0, count));
    }
}
