package vn.tiendo.core.document.deadline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import vn.tiendo.core.document.noise.Cue;

/**
 * Cue words that scanning left one mark off: "truớc ngày", "hàng quỷ", "thảng 5", "bảo cáo" are still the cues they
 * must be. Words that another word would stand for ("xếp hạng năm", "thông báo cao điểm") are left alone. The length
 * never changes.
 */
public final class CueSlips {
    private static final String BEGINNING = "(?<!\\p{L})";
    private static final List<Slip> SLIPS = List.of(
            new Slip("tr[uư][oóôốồờởơợộớ]c(?=,? (?:ngày|tháng|năm|quý|\\d))", "trước"),
            new Slip(
                    "h[aăâằầẳẵả]ng(?= (?:n[aáàâãăặắằẳẵ]m|qu[yýỳỷỹỵ]|th[aáàảãạâ]ng|tu[âầấẩẫậ]n|ng[aáàảãạ]y)(?!\\p{L}))",
                    "hằng"),
            new Slip("(?<=h[àằ]ng )n[aáàâãắằẳẵặ]m(?!\\p{L})", "năm"),
            new Slip("(?<=h[àằ]ng )qu[yỳỷỹỵ](?!\\p{L})", "quý"),
            new Slip("(?<=h[àằ]ng )th[aàảãạâ]ng(?!\\p{L})", "tháng"),
            new Slip("(?<=h[àằ]ng )tu[âấẩẫậ]n(?!\\p{L})", "tuần"),
            new Slip("(?<=h[àằ]ng )ng[aáảãạ]y(?!\\p{L})", "ngày"),
            new Slip("th[aàảãạâấ]ng(?= \\d{1,2}(?!\\d|,\\d))", "tháng"),
            new Slip("qu[yỳỷỹỵ](?= (?:iv|i{1,3})(?!\\p{L}))", "quý"),
            new Slip("q[uú][yý](?= (?:iv|i{1,3}|[1-4])(?![\\p{L}\\d]))", "quý"),
            new Slip("n[áàâãắằẳẵặ]m(?= (?:19|20)\\d\\d(?!\\d))", "năm"),
            new Slip("ng[aáảãạâầấ]y(?= \\d{1,2}(?:/| tháng))", "ngày"),
            new Slip("b[aàảãạâ]o(?= cáo(?!\\p{L}))", "báo"),
            new Slip("(?<=báo )c[àảãạ]o(?!\\p{L})", "cáo"),
            new Slip("th[uư][oòóỏôờớởỡợơ]ng(?= xuy[eéèêếềểễ]n(?!\\p{L}))", "thường"),
            new Slip("(?<=thường )xuy[eéèếềểễ]n(?!\\p{L})", "xuyên"),
            new Slip("ch[aâăấầẩẫạặ]m(?= nh[aâăáàấầẩẫ]t(?!\\p{L}))", "chậm"),
            new Slip("(?<=chậm )nh[aâăáàầẩẫ]t(?!\\p{L})", "nhất"),
            new Slip("đ[iíìỉĩị]nh(?= k[yýỳỷỹỵ](?!\\p{L}))", "định"),
            new Slip("(?<=định )k[yýỷỹỵiíìỉĩị](?!\\p{L})", "kỳ"));

    /** Most sentences hold none of them: one look tells. */
    private static final Cue ANY =
            Cue.of(SLIPS.stream().map(Slip::words).collect(Collectors.joining("|", BEGINNING + "(?:", ")")));

    private CueSlips() {}

    /** Same length as the folded text. */
    public static String mend(String folded) {
        if (!ANY.in(folded).find()) {
            return folded;
        }
        StringBuilder mended = null;
        for (Slip slip : SLIPS) {
            for (Matcher m : slip.slipped.in(mended == null ? folded : mended)) {
                if (mended == null) {
                    mended = new StringBuilder(folded);
                }
                mended.replace(m.start(), m.end(), slip.cue);
            }
        }
        return mended == null ? folded : mended.toString();
    }

    /** A slip has the first letter of its cue and the same length. */
    private record Slip(String words, Cue slipped, String cue) {
        Slip(String slip, String cue) {
            String words = "(?=" + cue.charAt(0) + ")(?!" + cue + ")(?:" + slip + ")";
            this(words, Cue.of(BEGINNING + words), cue);
        }
    }
}
