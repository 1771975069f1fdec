package vn.tiendo.core.document.deadline;

/** An hour that stands before a day and adds nothing to it: "trước 16 giờ 30 phút ngày 12/8", "13h30' ngày 29/4". */
final class ClockTime {
    static final String PATTERN = "(?:lúc )?\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{1,2})?(?: ?(?:phút|'|’))?,?";

    private ClockTime() {}
}
