package vn.tiendo.core.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;

/**
 * Cuts a sentence at its semicolons. What only names a further period and its date goes on with the duty before it:
 * "báo cáo quý I trước ngày 05/3; 6 tháng trước ngày 05/6".
 */
final class ReportClauses {
    private static final Pattern FURTHER_DATE = Pattern.compile(
            "^ ?(?:và |báo cáo )?(?:quý (?:[iv]{1,3}|\\d)|0?[1-9] tháng(?: đầu năm| cuối năm)?|(?:cả )?năm(?: \\d{4})?|tháng \\d{1,2}|cuối năm|định kỳ)?(?: gửi| nộp)?:? ?(?:\\(? ?(?:trước|chậm nhất|vào)(?: là)?(?: ngày)? ?\\d[^;]{0,80})$");

    private ReportClauses() {}

    static List<FlatText> of(FlatText sentence, int from) {
        List<FlatText> clauses = new ArrayList<>();
        int start = 0;
        int end = -1;
        for (int i = from; i <= sentence.length(); i++) {
            if (i < sentence.length() && sentence.text().charAt(i) != ';') {
                continue;
            }
            int begin = end < 0 ? start : end + 1;
            boolean further = end >= 0
                    && FURTHER_DATE
                            .matcher(sentence.folded().substring(begin, i))
                            .matches();
            if (end >= 0 && !further) {
                clauses.add(sentence.sub(start, end));
                start = begin;
            }
            end = i;
        }
        clauses.add(sentence.from(start));
        return clauses;
    }
}
