package vn.tiendo.core.document.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.wording.BodyHead;
import vn.tiendo.core.document.wording.Predicate;

/**
 * Thường xuyên is the time of a task when it stands in a time line or goes with the main verb; in a side clause, a
 * later sentence or beside a noun it is none.
 */
final class OngoingRule {
    private static final Cue ONGOING =
            Cue.of("thường xuyên(?:,? liên tục)?|liên tục(?=[ ,.;)]|$)|quanh năm|cả năm|trong năm$|suốt năm");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:- ?)?(?:(?:chủ động|tiếp tục|tăng cường|chủ trì|thực hiện|duy trì|triển khai|tổ chức),? ?)?$");
    private static final Pattern BODIES_AND_PARTNERS = Pattern.compile(
            "^[^.;:]{0,200}(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|chủ động|tiếp tục|phải|cần)(?!\\p{L})[^.;:]{0,300}$");
    private static final Pattern AFTER_VERB =
            Pattern.compile("^[\\p{L}]+(?: [\\p{L}]+){1,3}(?:, [\\p{L}]+ [\\p{L}]+)? $");
    private static final Pattern KINDS =
            Pattern.compile("^(?:,| và| hoặc| hay)? ?(?:đột xuất|chuyên đề|định kỳ|trung hạn).*", Pattern.DOTALL);
    private static final Pattern CLAUSE_ENDS = Pattern.compile(
            "^ ?(?:[.;)].*||(?:hoặc|và|,) ?(?:theo yêu cầu|khi có yêu cầu|theo nhu cầu).*)$", Pattern.DOTALL);
    private static final int REACH = 500;

    private OngoingRule() {}

    static List<TimeWord> in(FlatText text, String masked, TimeContext context) {
        List<TimeWord> words = new ArrayList<>();
        for (Matcher m : ONGOING.in(masked)) {
            boolean ongoing = m.group().startsWith("thường");
            if (context.timeLine()
                    || ongoing && (withMainVerb(text, m.start()) || behindVerb(masked, m.start(), m.end()))) {
                words.add(new TimeWord(m.start(), m.end(), Deadline.ONGOING, TimeWord.Weight.ONGOING));
            }
        }
        return words;
    }

    /** Before the main verb: at the beginning, or between the doers and their act. */
    private static boolean withMainVerb(FlatText text, int at) {
        if (at > REACH) {
            return false;
        }
        String before = text.folded().substring(0, at);
        if (OPENING.matcher(before).matches()) {
            return true;
        }
        if (before.endsWith(": ") && BodyHead.at(text, 0)) {
            return true;
        }
        boolean order = before.startsWith("giao ") || before.startsWith("đề nghị ") || before.startsWith("yêu cầu ");
        boolean partner = before.startsWith("phối hợp") || before.startsWith("chủ trì");
        if (endsSentence(before) || !partner && !order && !BodyHead.at(text, 0)) {
            return false;
        }
        int from = order
                ? before.indexOf(' ', before.startsWith("giao") ? 0 : before.indexOf(' ') + 1) + 1
                : partner ? 4 : 0;
        int verb = Predicate.after(text, from, text.length());
        while (verb >= 0 && verb < at && leading(text.folded(), verb)) {
            verb = Predicate.after(text, verb + 7, text.length());
        }
        return verb == at;
    }

    /** An ellipsis ends no sentence. */
    private static boolean endsSentence(String before) {
        int stop = before.indexOf(". ");
        return stop >= 0 && !before.startsWith("..", Math.max(0, stop - 2)) || before.indexOf(';') >= 0;
    }

    /** Behind the verb that begins the item, or at the end of its only clause: "Kiểm tra thường xuyên các chợ." */
    private static boolean behindVerb(String masked, int at, int end) {
        String before = masked.substring(0, Math.min(at, REACH));
        String after = masked.substring(end, Math.min(masked.length(), end + 40));
        if (at > REACH || KINDS.matcher(after).matches() || endsSentence(before)) {
            return false;
        }
        if (CLAUSE_ENDS.matcher(after).matches()) {
            return before.indexOf(',') < 0
                    || BODIES_AND_PARTNERS.matcher(before).matches();
        }
        return AFTER_VERB.matcher(before).matches()
                && after.matches("^ (?:việc|các|công tác|những|hoạt động|tình hình|và ).*");
    }

    private static boolean leading(String folded, int verb) {
        return folded.startsWith("chủ trì", verb) || folded.startsWith("phối hợp", verb);
    }
}
