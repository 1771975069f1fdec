package vn.tiendo.core.document.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.wording.BodyHead;
import vn.tiendo.core.document.wording.Predicate;

/**
 * Thường xuyên is the time of a task when it stands in a time line or goes with the main verb; in a side clause, a
 * later sentence or beside a noun it is none.
 */
final class OngoingRule {
    private static final Pattern ONGOING =
            Pattern.compile("thường xuyên(?:,? liên tục)?|liên tục(?=[ ,.;)]|$)|quanh năm|cả năm|trong năm$");
    private static final Pattern OPENING = Pattern.compile("^(?:(?:chủ động|tiếp tục|tăng cường|chủ trì),? ?)?$");

    private OngoingRule() {}

    static List<TimeWord> in(FlatText text, String masked, TimeContext context) {
        List<TimeWord> words = new ArrayList<>();
        for (Matcher m = ONGOING.matcher(masked); m.find(); ) {
            if (context.timeLine() || m.group().startsWith("thường") && withMainVerb(text, m.start())) {
                words.add(new TimeWord(m.start(), m.end(), Deadline.ONGOING, TimeWord.Weight.ONGOING));
            }
        }
        return words;
    }

    private static boolean withMainVerb(FlatText text, int at) {
        if (at > 400) {
            return false;
        }
        String before = text.folded().substring(0, at);
        if (OPENING.matcher(before).matches()) {
            return true;
        }
        if (before.endsWith(": ") && BodyHead.at(text, 0)) {
            return true;
        }
        boolean partner = before.startsWith("phối hợp") || before.startsWith("chủ trì");
        if (before.contains(". ") || !partner && !BodyHead.at(text, 0)) {
            return false;
        }
        int verb = Predicate.after(text, partner ? 4 : 0, text.length());
        while (verb >= 0 && verb < at && leading(text.folded(), verb)) {
            verb = Predicate.after(text, verb + 7, text.length());
        }
        return verb == at;
    }

    private static boolean leading(String folded, int verb) {
        return folded.startsWith("chủ trì", verb) || folded.startsWith("phối hợp", verb);
    }
}
