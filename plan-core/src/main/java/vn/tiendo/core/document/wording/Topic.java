package vn.tiendo.core.document.wording;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;

/**
 * A topic with a colon before the sentence: "Báo cáo dịp Tết: Công an xã báo cáo …", "Trước khi mở hội: Phòng Y tế kiểm
 * tra …". A list of examples ("gồm: …", "như: …") is none.
 */
final class Topic {
    private static final int LONGEST = 160;
    private static final Pattern LISTING = Pattern.compile(
            ".*(?:gồm|bao gồm|gồm có|như|như sau|cụ thể|sau|sau đây|trong đó|nhất là|là|thành phần|đối tượng|nơi nhận|kính gửi|(?:giữa|với|cùng) (?:các )?(?:cơ quan|đơn vị|sở|ban|ngành|tổ chức)[^:]{0,40})(?: \\([^)]*\\))?");

    private Topic() {}

    static @Nullable Subject subject(FlatText text) {
        int colon = text.text().indexOf(": ");
        if (colon <= 0
                || colon > LONGEST
                || LISTING.matcher(text.folded().substring(0, colon)).matches()) {
            return null;
        }
        Subject order = SubjectReader.order(text, colon + 2);
        if (order != null) {
            return order;
        }
        Subject subject = SubjectAt.read(text, colon + 2);
        boolean listOnly = subject != null
                && subject.predicate() < text.length()
                && text.text().charAt(subject.predicate()) == ':';
        return listOnly ? null : subject;
    }
}
