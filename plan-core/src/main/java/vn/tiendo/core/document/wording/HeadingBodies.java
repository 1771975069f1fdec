package vn.tiendo.core.document.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;

/**
 * The bodies that a heading names: the heading is the body ("3. Hội Nông dân xã:"), or the body is its subject ("Mặt
 * trận, đoàn thể đổi mới hoạt động"), or it is a lead-in ("Các phòng, ban làm tốt những việc sau:").
 */
public final class HeadingBodies {
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:(?:giao|đề nghị|yêu cầu|phân công|trách nhiệm của|nhiệm vụ của|đối với|trách nhiệm) ?:? ?)+");
    private static final Pattern REQUEST = Pattern.compile("^(?:trân trọng )?đề nghị(?= |:)");

    private HeadingBodies() {}

    public static boolean request(FlatText heading) {
        return REQUEST.matcher(heading.folded()).find();
    }

    public static List<Found<String>> of(FlatText whole) {
        FlatText heading = whole.atMost(800);
        Matcher prefix = PREFIX.matcher(heading.folded());
        FlatText rest = prefix.find() ? heading.from(prefix.end()) : heading;
        if (rest.isEmpty() || !BodyHead.at(rest, 0)) {
            Subject subject = heading.text().endsWith(":") ? SubjectReader.read(heading) : null;
            return subject == null ? List.of() : subject.bodies();
        }
        int verb = Predicate.after(rest, 0, rest.length());
        FlatText list = verb < 0 ? rest : rest.sub(0, verb);
        return list.length() > 500 ? List.of() : BodyList.split(list);
    }
}
