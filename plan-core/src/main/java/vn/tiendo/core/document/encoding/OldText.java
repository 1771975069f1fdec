package vn.tiendo.core.document.encoding;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Text of unknown font: read in each old encoding, and the reading that holds the most of the commonest Vietnamese
 * syllables is the right one.
 */
public final class OldText {
    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");
    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

    /** Only syllables with marks: the others read the same in every encoding. */
    private static final Set<String> COMMON = Set.of(
            "và", "của", "các", "được", "là", "về", "công", "tác", "hiện", "thực", "kế", "hoạch", "nhiệm", "vụ", "đơn",
            "vị", "ủy", "uỷ", "nhân", "dân", "xã", "phòng", "huyện", "tỉnh", "để", "với", "trên", "đến", "những", "có",
            "tổ", "chức", "cơ", "báo", "cáo", "năm", "tháng", "ngày", "độc", "lập", "hạnh", "phúc", "nghĩa", "chủ");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int ENOUGH = 40_000;

    /** How many more common syllables another reading must hold before the text is not taken as it stands. */
    private static final int CLEARLY = 3;

    private static final List<UnaryOperator<String>> CODES = List.of(Tcvn3::unicode, Vni::unicode);
    private static final List<Function<byte[], String>> BYTES = List.of(
            bytes -> Tcvn3.unicode(new String(bytes, WINDOWS_LATIN)),
            bytes -> Vni.unicode(new String(bytes, WINDOWS_LATIN)),
            bytes -> Normalizer.normalize(new String(bytes, WINDOWS_VIETNAMESE), Normalizer.Form.NFC));

    private OldText() {}

    /** Bytes that are no Unicode. */
    public static String of(byte[] bytes) {
        byte[] beginning = Arrays.copyOf(bytes, Math.min(ENOUGH, bytes.length));
        return best(BYTES, reading -> common(reading.apply(beginning))).apply(bytes);
    }

    /** Unicode that may only hold the codes of an old font, as a copy out of such a document does. */
    public static String mended(String text) {
        String beginning = text.substring(0, Math.min(ENOUGH, text.length()));
        UnaryOperator<String> best = best(CODES, reading -> common(reading.apply(beginning)));
        return common(best.apply(beginning)) > 2 * common(beginning) + CLEARLY ? best.apply(text) : text;
    }

    private static <T> T best(List<T> readings, ToLongFunction<T> worth) {
        return readings.stream().max(Comparator.comparingLong(worth)).orElseThrow();
    }

    private static long common(String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(COMMON::contains)
                .count();
    }
}
