package vn.tiendo.core.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;

/**
 * A sentence that opens with a circumstance ("Trên cơ sở …, …", "Khi có …, …") has its subject behind a comma. The
 * last member of a class within the circumstance ("của các cơ quan, địa phương") is no subject, and once a main clause
 * without subject has begun there is none any more; within a purpose or a condition none has begun.
 */
final class Circumstance {
    private static final Pattern OPENS = Pattern.compile(
            "^(?:về|thông qua|trên cơ sở|căn cứ|trong|sau|hằng|hàng|định kỳ|khi|theo(?! dõi)|để|nhằm|từ(?! chối)|trước|ngoài|đối với"
                    + "|cùng với|đồng thời|qua đó|ngoài ra|bên cạnh|vào|đến|chậm nhất|hết|kết thúc|năm|tháng|quý|mỗi|6 tháng|06 tháng|riêng|nhân dịp|nhân|tùy|với|từng)(?![\\p{L}])");
    private static final Pattern CONDITION = Pattern.compile("(?:đối với|(?:trong )?trường hợp|nếu|khi|với) ");
    private static final Pattern ORDER =
            Pattern.compile(", (?:giao(?: cho)?|yêu cầu|(?<request>" + CueSlip.REQUESTS + ")) ");
    private static final Pattern TIME_FIRST = Pattern.compile("(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần|ngày),? ");
    private static final Pattern ORDER_AFTER_EVENT = Pattern.compile(
            "(?<!được)(?<!bàn)(?<!nhiệm vụ) giao (?=sở |phòng |ban |văn phòng|công an|ubnd|trung tâm|hội |đoàn )");
    private static final int COMMAS = 12;
    private static final int SHORT = 32;

    private Circumstance() {}

    static @Nullable Subject subject(FlatText text) {
        Subject behindThen = CONDITION.matcher(text.folded()).lookingAt() ? behindThen(text) : null;
        if (behindThen != null) {
            return behindThen;
        }
        if (!OPENS.matcher(text.folded()).find()) {
            return null;
        }
        boolean about = text.folded().startsWith("đối với");
        boolean purpose = text.folded().startsWith("để ") || text.folded().startsWith("nhằm ");
        int end = text.text().indexOf("; ");
        int comma = text.text().indexOf(", ");
        for (int i = 0; comma >= 0 && (end < 0 || comma < end) && i < COMMAS; i++) {
            int next = comma + 2;
            Subject subject = behind(text, comma);
            if (subject != null) {
                return subject;
            }
            int after = text.text().indexOf(", ", next);
            purpose |= text.folded().startsWith("nếu ", next);
            boolean control = text.folded().startsWith("kiểm tra, giám sát", Math.max(0, comma - 8));
            boolean mainClause =
                    !purpose && !control && Predicate.at(text, next) && (after < 0 || after - comma > SHORT);
            if (mainClause || about) {
                return orderAfterEvent(text);
            }
            comma = after;
        }
        return orderAfterEvent(text);
    }

    /** "Đối với hộ vắng nhà thì trưởng thôn ký thay": who acts stands behind the first "thì". */
    private static @Nullable Subject behindThen(FlatText text) {
        int then = text.folded().indexOf(" thì ");
        int end = text.text().indexOf("; ");
        return then < 0 || end >= 0 && end < then ? null : SubjectAt.read(text, then + 5);
    }

    private static @Nullable Subject behind(FlatText text, int comma) {
        Matcher order = ORDER.matcher(text.folded()).region(comma, text.length());
        if (order.lookingAt()) {
            return SubjectReader.assigned(text, order.end(), order.group("request") != null, false);
        }
        int next = comma + 2;
        boolean classGoesOn = BodyList.member(
                text.folded().substring(Math.max(0, comma - 60), comma),
                text.folded().substring(next, Math.min(text.length(), next + 60)));
        if (classGoesOn) {
            return null;
        }
        Matcher time = TIME_FIRST.matcher(text.folded()).region(next, text.length());
        return SubjectAt.read(text, time.lookingAt() ? time.end() : next);
    }

    /** "Khi có kết quả giao Sở Nội vụ …": the order follows without a comma. */
    private static @Nullable Subject orderAfterEvent(FlatText text) {
        if (!text.folded().startsWith("khi ") && !text.folded().startsWith("sau ")) {
            return null;
        }
        Matcher order = ORDER_AFTER_EVENT.matcher(text.folded());
        return order.find() ? SubjectReader.assigned(text, order.end(), false, false) : null;
    }
}
