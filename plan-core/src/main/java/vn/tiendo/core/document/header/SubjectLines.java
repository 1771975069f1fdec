package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.outline.Capitals;

/**
 * Trích yếu and preamble. The subject is the lines below the title word; the preamble begins with "Thực hiện …", "Căn
 * cứ …", "Để …" after it, or with the first full sentence; a line in capitals still belongs to a title in capitals.
 */
record SubjectLines(FlatText subject, List<Line> preamble) {
    private static final Pattern PREAMBLE =
            Pattern.compile("^(?:-\\s?)?(?:thực hiện|căn cứ|triển khai|để|nhằm|quán triệt|trên cơ sở"
                    + "|theo|tiếp tục|xét|thi hành|hưởng ứng|chào mừng|kính gửi|phát huy|trong|năm|ngày)(?= ).*");
    private static final Pattern AFTER_TITLE = Pattern.compile("^\\(.*\\)$");
    private static final int LONGEST_LINE = 600;
    private static final int SHORTEST_SENTENCE = 40;

    static SubjectLines split(FlatText behindTitle, List<Line> front) {
        List<FlatText> subject = new ArrayList<>();
        if (!behindTitle.isEmpty()) {
            subject.add(behindTitle);
        }
        int i = 0;
        while (i < front.size() && belongs(subject, front, i)) {
            subject.add(front.get(i).flat());
            i++;
        }
        FlatText joined = subject.isEmpty() ? FlatText.EMPTY : FlatText.join(subject);
        return new SubjectLines(joined, front.subList(i, front.size()));
    }

    /** Where letterhead and title are lost the text begins with its preamble, whose numbers and dates are others'. */
    static List<Line> abovePreamble(List<Line> head) {
        int end = 0;
        while (end < head.size() && !opensPreamble(head.get(end).flat())) {
            end++;
        }
        return head.subList(0, end);
    }

    private static boolean opensPreamble(FlatText line) {
        return line.length() > SHORTEST_SENTENCE
                && !Capitals.are(line.text())
                && PREAMBLE.matcher(line.folded()).matches();
    }

    private static boolean belongs(List<FlatText> subject, List<Line> front, int i) {
        Line line = front.get(i);
        String folded = line.flat().folded();
        if (folded.startsWith("kính gửi") || AFTER_TITLE.matcher(folded).matches() && !subject.isEmpty()) {
            return false;
        }
        if (subject.isEmpty()) {
            return !folded.endsWith(":") && line.flat().length() < LONGEST_LINE;
        }
        boolean lowerCase = Character.isLowerCase(line.flat().text().charAt(0));
        if (line.blankBefore() && !lowerCase) {
            return false;
        }
        boolean capitals = Capitals.are(line.flat().text())
                && Capitals.are(subject.getLast().text());
        boolean begins = PREAMBLE.matcher(folded).matches() && !lowerCase && !capitals;
        return !begins && !folded.endsWith(":") && line.flat().length() < LONGEST_LINE && subject.size() < 12;
    }
}
