package vn.tiendo.core.document.deadline;

import java.util.regex.Pattern;

/**
 * The name of a period whose date follows: "quý I trước ngày 05/3; 6 tháng đầu năm: trước ngày 05/6". It says which
 * report is meant, not when.
 */
final class PeriodName {
    private static final Pattern DATE_FOLLOWS = Pattern.compile(
            "^ ?[:,(]? ?(?:gửi |nộp |báo cáo )?(?:là |xong )?(?:trước|chậm nhất|muộn nhất|vào ngày|hạn|ngày \\d)(?: là| vào)?(?: ngày)?(?: ?\\d| ngày).*",
            Pattern.DOTALL);

    private PeriodName() {}

    static boolean is(String text, Moment moment) {
        boolean period = switch (moment.unit()) {
            case MONTH, QUARTER, HALF, YEAR -> true;
            case DAY, PART -> false;
        };
        return period
                && DATE_FOLLOWS
                        .matcher(text.substring(moment.end(), Math.min(text.length(), moment.end() + 40)))
                        .matches();
    }
}
