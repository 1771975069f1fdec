package vn.tiendo.core.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Folding;

/**
 * The issuer, or its head, orders in the third person: "Chủ tịch UBND tỉnh giao Sở Nội vụ …". Not the one who orders
 * acts, but who stands after the order. A class ("các sở") or a body that splits work among its own people orders
 * nothing in the plan's name.
 */
final class Authority {
    private static final Pattern HEAD = Pattern.compile(
            "(?:đồng chí |đ/c )?(?:phó )?(?:ủy ban nhân dân|ubnd|chủ tịch|thường trực|ban thường vụ|ban chấp hành|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|ban giám hiệu|hiệu trưởng|giám đốc|bộ trưởng|bộ|thủ tướng|bí thư|trưởng ban|hội đồng nhân dân|hđnd|ban chỉ đạo|sở|cục|liên đoàn)(?! các)(?![\\p{L}]).*");
    private static final Pattern GIVES = Pattern.compile("giao(?: nhiệm vụ| trách nhiệm)?(?: cho)? ");
    private static final Pattern ASKS = Pattern.compile("(?:yêu cầu|" + CueSlip.REQUESTS + ") ");
    private static final Pattern ASKING_HEAD = Pattern.compile("(?!sở|cục|liên đoàn).*");

    private Authority() {}

    /** Where the one begins to whom the subject gives an order; -1 when the subject acts itself. */
    static int orders(FlatText text, Subject subject) {
        if (subject.bodies().size() != 1) {
            return -1;
        }
        String name = Folding.fold(subject.bodies().getFirst().value());
        if (!HEAD.matcher(name).matches()) {
            return -1;
        }
        int order = after(GIVES, text, subject.predicate());
        if (order < 0 && ASKING_HEAD.matcher(name).matches()) {
            order = after(ASKS, text, subject.predicate());
        }
        return order >= 0 && BodyHead.at(text, order) ? order : -1;
    }

    private static int after(Pattern verb, FlatText text, int at) {
        Matcher matcher = verb.matcher(text.folded()).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
