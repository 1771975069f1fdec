package vn.tiendo.core.document.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.noise.Cue;

/** Words that speak of time without stating one: định kỳ, theo lộ trình, theo quy định, khi có yêu cầu, đột xuất. */
final class VagueRule {
    private static final Cue VAGUE = Cue.of(
            "(?<![\\p{L}])(?:định kỳ(?! \\d{1,2} năm)(?:,? (?:hoặc |và )?đột xuất)?(?: theo quy định)?|theo (?:lộ trình|tiến độ)[^.;,]{0,40}"
                    + "|khi có (?:hướng dẫn|chỉ đạo)[^.;,]{0,30}"
                    + "|sau mỗi [^.;,]{2,40}|theo định kỳ|(?:định kỳ )?\\d{1,2} năm ?/ ?\\d{1,2} lần|\\d{1,2} lần trong nhiệm kỳ|từ nay (?:cho )?đến khi [^.;,]{2,40}|khi kết thúc [^.;,]{2,40})");
    private static final Cue DEMAND = Cue.of(
            "khi (?:có|được) (?:yêu cầu|đề nghị)|theo yêu cầu|khi cần(?: thiết)?|(?<!định kỳ,? và |định kỳ, |định kỳ và )đột xuất");
    private static final Cue IN_LINE = Cue.of("theo (?:quy định|kế hoạch|hướng dẫn|chương trình|nhu cầu)[^.;,]{0,40}");

    private VagueRule() {}

    static List<TimeWord> in(String text, TimeContext context) {
        List<TimeWord> words = new ArrayList<>();
        collect(VAGUE, text, Deadline.UNSPECIFIED, words);
        if (context.timeLine()) {
            collect(IN_LINE, text, Deadline.UNSPECIFIED, words);
            collect(DEMAND, text, new Deadline.OnDemand(), words);
        }
        return words;
    }

    private static void collect(Cue cue, String text, Deadline due, List<TimeWord> words) {
        for (Matcher m : cue.in(text)) {
            words.add(new TimeWord(m.start(), m.end(), due, TimeWord.Weight.VAGUE));
        }
    }
}
