package vn.tiendo.core.document.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.HowRead;

/** Cue words one letter off, as scans have them: "chủ tri", "phối họp", "Đê nghị". What they point at was repaired. */
final class CueSlip {
    static final String LEADS = "chủ tr(?:i|í|ỉ)";
    static final String COOPERATES = "ph[ốôồổ]i h(?:ợ|ọ|ơ|ớ|o)p";
    static final String REQUESTS = "(?:đ[ềêẻế] nghị|đề ngh[ịiíỉ])";
    private static final Pattern SLIP =
            Pattern.compile("(?:" + LEADS + "|(?!phối hợp)" + COOPERATES + "|(?!đề nghị)" + REQUESTS + ")(?![\\p{L}])");

    private CueSlip() {}

    static boolean at(FlatText text, int start) {
        Matcher slip = SLIP.matcher(text.folded()).region(start, text.length()).useTransparentBounds(true);
        return slip.lookingAt();
    }

    /** The names, marked as repaired if the cue at this place is a slip. */
    static List<Found<String>> mark(List<Found<String>> names, FlatText text, int cue) {
        return at(text, cue) ? names.stream().map(n -> n.read(HowRead.REPAIRED)).toList() : names;
    }
}
