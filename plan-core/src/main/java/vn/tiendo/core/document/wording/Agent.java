package vn.tiendo.core.document.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;

/** Who does it stands at the end: "(do Phòng Y tế chủ trì)", "… do Văn phòng bố trí.", "Trang trí hội trường - Đội bảo vệ thực hiện". */
public final class Agent {
    private static final Pattern BY = Pattern.compile("(?:(?:^|[ (])do |\\s-\\s)(?=\\p{L})");
    private static final Pattern DOES = Pattern.compile(
            " ?(?:trực tiếp |hỗ trợ )?(?:chủ trì|thực hiện|phụ trách|bố trí|đảm nhiệm|đảm nhận|chịu trách nhiệm)(?: thực hiện)?\\s?(?:[.;)]|$)");

    private static final int LONGEST = 200;

    private Agent() {}

    public static List<Found<String>> in(FlatText sentence) {
        Matcher by = BY.matcher(sentence.folded());
        while (by.find()) {
            int start = by.end();
            if (BodyHead.at(sentence, start)) {
                int end = BodyPhrase.end(sentence, start, Math.min(sentence.length(), start + LONGEST));
                if (DOES.matcher(sentence.folded())
                        .region(end, sentence.length())
                        .lookingAt()) {
                    return BodyList.split(sentence.sub(start, end));
                }
            }
        }
        return List.of();
    }
}
