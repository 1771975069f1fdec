package vn.tiendo.core.document.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Sentences;
import vn.tiendo.core.document.reading.Found;

/**
 * The bodies that a heading names: the heading is the body ("3. Hội Nông dân xã:"), or the body is its subject ("Mặt
 * trận, đoàn thể đổi mới hoạt động"), or it is a lead-in ("Các phòng, ban làm tốt những việc sau:").
 */
public final class HeadingBodies {
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:(?:giao|đề nghị|yêu cầu|phân công|trách nhiệm của|nhiệm vụ của|đối với|trách nhiệm) ?:? ?){1,9}");
    private static final Pattern REQUEST = Pattern.compile("^(?:trân trọng )?đề nghị(?= |:)");

    private static final Pattern ANOTHER_TOPIC = Pattern.compile("(?:, | và | - )(?=\\p{L})");
    private static final Pattern EACH =
            Pattern.compile("(?:từng|mỗi) (?:cơ quan|đơn vị|cấp|ngành|địa phương|tổ chức)(?![\\p{L}]).*");

    /** "Phó Chủ tịch phụ trách lĩnh vực văn hóa": the field is what tells the office, not what it is told to do. */
    private static final Pattern OFFICE_OF_A_FIELD = Pattern.compile(
            "(?:các )?(?:đồng chí |đ/c )?(?:(?:phó )?(?:chủ tịch|bí thư|giám đốc|chánh|trưởng)|cán bộ|công chức|viên chức|chuyên viên|ủy viên|thành viên|lãnh đạo)(?![\\p{L}])[^:;]{0,60}? ?(?:được )?phụ trách (?:lĩnh vực|khối|mảng|công tác|địa bàn) [^:;.]{2,120}[:.]?");

    private HeadingBodies() {}

    public static boolean request(FlatText heading) {
        return REQUEST.matcher(heading.folded()).find();
    }

    public static List<Found<String>> of(FlatText whole) {
        FlatText heading = whole.atMost(800);
        Matcher prefix = PREFIX.matcher(heading.folded());
        FlatText rest = prefix.find() ? heading.from(prefix.end()) : heading;
        Subject told = rest.length() == heading.length() ? orderAtTheEnd(heading) : null;
        if (told != null) {
            return told.bodies();
        }
        if (rest.length() < heading.length() && EACH.matcher(rest.folded()).matches()) {
            return List.of();
        }
        boolean office = OFFICE_OF_A_FIELD.matcher(rest.folded()).matches();
        if (rest.isEmpty() || !office && !BodyHead.at(rest, 0)) {
            Subject subject = heading.text().endsWith(":") ? SubjectReader.read(heading) : null;
            return subject == null ? List.of() : subject.bodies();
        }
        if (office) {
            boolean stop = ":.".indexOf(rest.text().charAt(rest.length() - 1)) >= 0;
            return List.of(rest.found(0, stop ? rest.length() - 1 : rest.length()));
        }
        int end = end(rest);
        if (end < 0) {
            return List.of();
        }
        FlatText list = rest.sub(0, end);
        List<Found<String>> bodies = list.length() > 500 ? List.of() : BodyList.split(list);
        int order = Authority.orders(rest, new Subject(bodies, end, Subject.Kind.SUBJECT));
        Subject ordered = order < 0 ? null : SubjectReader.assigned(rest, order, false, false);
        return ordered == null ? bodies : ordered.bodies();
    }

    /** "Thống nhất mở hội thi. Giao Phòng Y tế:": the last sentence of a lead-in names who is to act. */
    private static @Nullable Subject orderAtTheEnd(FlatText heading) {
        if (!heading.text().endsWith(":")) {
            return null;
        }
        List<FlatText> sentences = Sentences.of(heading);
        return sentences.size() > 1 ? SubjectReader.order(sentences.getLast(), 0) : null;
    }

    /** Without a verb the whole heading is the name; -1 when another topic stands beside the bodies. */
    private static int end(FlatText heading) {
        int end = BodyPhrase.end(heading, 0, heading.length());
        int verb = Predicate.after(heading, end, heading.length());
        Matcher topic = ANOTHER_TOPIC.matcher(heading.folded()).region(end, heading.length());
        if (topic.lookingAt()) {
            return verb == topic.end() ? end : -1;
        }
        return verb < 0 ? heading.length() : end;
    }
}
