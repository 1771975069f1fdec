package vn.tiendo.core.document.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;

/**
 * Finds the bodies or office-holders that are the subject of a sentence: at its beginning, after a word of time or
 * circumstance ("Hằng quý, …", "Trên cơ sở …, …"), or after Giao, Phân công, Yêu cầu, Đề nghị. Whom the sentence
 * speaks about ("Đối với …"), whom it directs or helps, is no subject.
 */
public final class SubjectReader {
    private static final int ENOUGH = 1_500;
    private static final int LONGEST = 700;
    private static final Pattern ASSIGN = Pattern.compile(
            "^(?:giao(?: nhiệm vụ| trách nhiệm)?(?: cho)?|phân công|yêu cầu|(?<request>đề nghị)|trân trọng (?<also>đề nghị)) ?:? ");
    private static final Pattern TIME_FIRST = Pattern.compile(
            "^(?:định kỳ )?(?:(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần|ngày)|6 tháng)(?:, (?:hằng|hàng) (?:năm|quý|tháng))?,? ");
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "^(?:thông qua|trên cơ sở|căn cứ|trong|sau|hằng|hàng|định kỳ|khi|theo|để|nhằm|từ|trước|ngoài"
                    + "|cùng với|đồng thời|qua đó|ngoài ra|bên cạnh|vào|đến|chậm nhất|hết|kết thúc|năm|tháng|quý|mỗi|6 tháng|06 tháng|riêng) ?.*",
            Pattern.DOTALL);
    private static final Pattern SIDE = Pattern.compile(" (?:theo phân công|được phân công|nêu trên, nếu|nếu) ");
    private static final Pattern ORDER_WITHIN =
            Pattern.compile("(?:[;.] |, )giao(?: nhiệm vụ)?(?: cho)? |[;.] (?:phân công|(?<request>đề nghị)) ");
    private static final Pattern MORE_TIME = Pattern.compile("(?:trước|trong|vào|chậm nhất|từ|đến|định kỳ|hằng|hàng) ");
    private static final Pattern UNFINISHED = Pattern.compile("(?:,| và| của| với)$");

    private SubjectReader() {}

    public static @Nullable Subject read(FlatText sentence) {
        FlatText text = sentence.atMost(ENOUGH);
        Matcher assign = ASSIGN.matcher(text.folded());
        if (assign.find()) {
            boolean request = assign.group("request") != null || assign.group("also") != null;
            return assigned(text, assign.end(), request);
        }
        Subject first = at(text, 0);
        if (first != null) {
            return first;
        }
        Matcher time = TIME_FIRST.matcher(text.folded());
        if (time.find()) {
            Subject later = at(text, time.end());
            boolean nobody = Predicate.after(text, time.end(), text.length()) == time.end()
                    && !MORE_TIME
                            .matcher(text.folded())
                            .region(time.end(), text.length())
                            .lookingAt();
            if (later != null || nobody) {
                return later;
            }
        }
        return CIRCUMSTANCE.matcher(text.folded()).matches() ? afterComma(text) : null;
    }

    /** "…; giao Phòng Thống kê cung cấp số liệu" in the middle of a paragraph. */
    public static @Nullable Subject assignedWithin(FlatText paragraph) {
        FlatText text = paragraph.atMost(4 * ENOUGH);
        Matcher within = ORDER_WITHIN.matcher(text.folded());
        while (within.find()) {
            FlatText rest = text.sub(within.end(), Math.min(text.length(), within.end() + ENOUGH));
            Subject subject = assigned(rest, 0, within.group("request") != null);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    private static @Nullable Subject assigned(FlatText text, int start, boolean request) {
        if (!BodyHead.at(text, start)) {
            return null;
        }
        int colon = text.text().indexOf(':', start);
        int verb = Predicate.after(text, start, text.length());
        int end = verb < 0 || colon >= 0 && colon < verb ? colon : verb;
        if (end < 0) {
            end = text.length();
        }
        List<Found<String>> bodies = BodyList.split(text.sub(start, end));
        return end - start > LONGEST || bodies.isEmpty() ? null : new Subject(bodies, end, true, request);
    }

    private static @Nullable Subject afterComma(FlatText text) {
        int comma = text.text().indexOf(", ");
        for (int i = 0; comma >= 0 && i < 12; i++) {
            Subject subject = at(text, comma + 2);
            if (subject != null) {
                return subject;
            }
            comma = text.text().indexOf(", ", comma + 2);
        }
        return null;
    }

    private static @Nullable Subject at(FlatText text, int start) {
        if (!BodyHead.at(text, start)) {
            return null;
        }
        int verb = Predicate.after(text, start, text.length());
        int colon = text.text().indexOf(':', start);
        int end = colon >= 0 && (verb < 0 || colon < verb) ? colon : verb;
        if (end < 0 || end - start > LONGEST || end <= start) {
            return null;
        }
        FlatText list = text.sub(start, end);
        if (SIDE.matcher(list.folded() + " ").find()
                || list.text().contains(". ")
                || UNFINISHED.matcher(list.folded()).find()) {
            return null;
        }
        List<Found<String>> bodies = BodyList.split(list);
        return bodies.isEmpty() ? null : new Subject(bodies, end, false, false);
    }
}
