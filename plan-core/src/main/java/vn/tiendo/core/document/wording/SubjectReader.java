package vn.tiendo.core.document.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;

/**
 * Finds the bodies or office-holders that are the subject of a sentence: at its beginning, after a word of time or
 * circumstance ("Hằng quý, …", "Trên cơ sở …, …"), after a topic with a colon, or after Giao, Phân công, Yêu cầu, Đề
 * nghị. Whom the sentence speaks about ("Đối với …"), whom it directs or helps, is no subject.
 */
public final class SubjectReader {
    private static final int ENOUGH = 1_500;
    private static final int LONGEST = 700;
    private static final Pattern ASSIGN =
            Pattern.compile("^(?:giao(?: nhiệm vụ| trách nhiệm)?(?: cho)?|(?<own>phân công|yêu cầu)|(?<request>"
                    + CueSlip.REQUESTS + ")|trân trọng (?<also>đề nghị)) ?:? ");
    private static final Pattern TIME_FIRST = Pattern.compile(
            "^(?:định kỳ )?(?:(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần|ngày)|6 tháng)(?:, (?:hằng|hàng) (?:năm|quý|tháng))?,? ");
    private static final Pattern ORDER_WITHIN =
            Pattern.compile("(?:[;.] |, |\\()giao(?: nhiệm vụ)?(?: cho)? |[;.] (?:phân công|(?<request>đề nghị)) ");
    private static final Pattern MORE_TIME = Pattern.compile("(?:trước|trong|vào|chậm nhất|từ|đến|định kỳ|hằng|hàng) ");

    private SubjectReader() {}

    public static @Nullable Subject read(FlatText sentence) {
        FlatText text = sentence.atMost(ENOUGH);
        if (ASSIGN.matcher(text.folded()).find()) {
            return order(text, 0);
        }
        Subject first = SubjectAt.read(text, 0);
        if (first != null) {
            return ordered(text, first);
        }
        Matcher time = TIME_FIRST.matcher(text.folded());
        if (time.find()) {
            Subject later = SubjectAt.read(text, time.end());
            boolean nobody = Predicate.at(text, time.end())
                    && !MORE_TIME
                            .matcher(text.folded())
                            .region(time.end(), text.length())
                            .lookingAt();
            if (later != null || nobody) {
                return later == null ? null : ordered(text, later);
            }
        }
        Subject topic = Topic.subject(text);
        Subject found = topic == null ? Circumstance.subject(text) : topic;
        return found == null ? null : ordered(text, found);
    }

    /** An order that begins at a place: "Giao Phòng Y tế …"; null when none does or it goes to nobody known. */
    static @Nullable Subject order(FlatText text, int start) {
        Matcher assign = ASSIGN.matcher(text.folded()).region(start, text.length());
        if (!assign.lookingAt()) {
            return null;
        }
        Subject assigned = assigned(text, assign.end(), request(assign), assign.group("own") != null);
        return assigned == null ? null : assigned.repaired(CueSlip.at(text, start));
    }

    private static boolean request(Matcher assign) {
        return assign.group("request") != null || assign.group("also") != null;
    }

    private static Subject ordered(FlatText text, Subject subject) {
        int order = subject.assigned() ? -1 : Authority.orders(text, subject);
        Subject ordered = order < 0 ? null : assigned(text, order, false, false);
        return ordered == null ? subject : ordered;
    }

    /** "…; giao Phòng Thống kê cung cấp số liệu" in the middle of a paragraph. */
    public static @Nullable Subject assignedWithin(FlatText paragraph) {
        FlatText text = paragraph.atMost(4 * ENOUGH);
        Matcher within = ORDER_WITHIN.matcher(text.folded());
        while (within.find()) {
            FlatText rest = text.sub(within.end(), Math.min(text.length(), within.end() + ENOUGH));
            Subject subject = assigned(rest, 0, within.group("request") != null, false);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    static @Nullable Subject assigned(FlatText text, int start, boolean request, boolean ownAct) {
        if (!BodyHead.at(text, start)) {
            return null;
        }
        int colon = text.text().indexOf(':', start);
        int most = Math.min(colon < 0 ? text.length() : colon, start + LONGEST + 1);
        int end = BodyPhrase.end(text, start, most);
        if (end - start > LONGEST) {
            return null;
        }
        List<Found<String>> bodies = BodyList.split(text.sub(start, end));
        Subject.Kind kind = request ? Subject.Kind.REQUEST : ownAct ? Subject.Kind.DIRECTED : Subject.Kind.ORDER;
        return bodies.isEmpty()
                ? null
                : new Subject(CueSlip.mark(bodies, text, Math.min(end, text.length())), end, kind);
    }
}
