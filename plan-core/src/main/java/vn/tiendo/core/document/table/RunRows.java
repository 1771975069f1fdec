package vn.tiendo.core.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.wording.BodyHead;

/**
 * Brings back the rows of a table whose columns ran together: below a line that is but the names of columns, a row is a
 * number, the task, the bodies from where the first is named, and the time at the end.
 */
final class RunRows {
    private static final Pattern HEAD = Pattern.compile(
            "^(?:stt|tt|số tt) (?:tên )?(?:nội dung|nhiệm vụ|công việc|hoạt động)(?: công việc| nhiệm vụ| thực hiện| cụ thể)?"
                    + "(?<lead> (?:cơ quan|đơn vị|bộ phận)? ?(?:chủ trì|thực hiện|phụ trách)(?: thực hiện)?)"
                    + "(?<coop> (?:cơ quan|đơn vị)? ?phối hợp(?: thực hiện)?)?"
                    + "(?<time> (?:thời gian|thời hạn|tiến độ|hoàn thành)(?: thực hiện| hoàn thành)?)?(?: ghi chú| sản phẩm| kết quả)?$");
    private static final Pattern ROW = Pattern.compile("^(\\d{1,3})\\.? (?=\\p{Lu})");
    private static final Pattern TIME = Pattern.compile(
            " (?:(?:trước|xong|trong|từ|đến|chậm nhất|hoàn thành|đầu|cuối|giữa)(?: [^ ]{1,12}){1,7}|(?:quý|quí|tháng|năm) [\\divx][^ ]{0,9}(?: (?:năm \\d{4}|- [^ ]{1,10}))?|(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày)|thường xuyên|định kỳ|\\d{1,2}/[\\d/]{1,8}|\\d{4})$");
    private static final int LONGEST = 600;

    private RunRows() {}

    static List<Line> join(List<Line> lines) {
        List<Line> out = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            FlatText flat = lines.get(i).flat();
            Matcher head = HEAD.matcher(flat.atMost(160).folded());
            if (head.matches() && i + 1 < lines.size() && label(lines.get(i + 1), 0)) {
                out.add(row(lines.get(i), lines.get(i), head(flat, head)));
                i = rows(lines, i + 1, head.group("coop") != null, out);
            } else {
                out.add(lines.get(i));
                i++;
            }
        }
        return out;
    }

    private static List<FlatText> head(FlatText flat, Matcher head) {
        int task = flat.text().indexOf(' ');
        int coop = head.group("coop") == null ? -1 : head.start("coop");
        int time = head.group("time") == null ? flat.length() : head.start("time");
        List<FlatText> names = new ArrayList<>(List.of(flat.sub(0, task), flat.sub(task, head.start("lead"))));
        names.add(flat.sub(head.start("lead"), coop < 0 ? time : coop));
        if (coop >= 0) {
            names.add(flat.sub(coop, time));
        }
        names.add(flat.from(time));
        return names;
    }

    private static boolean label(Line line, int last) {
        Matcher row = ROW.matcher(line.flat().text());
        return row.lookingAt() && (Integer.parseInt(row.group(1)) == last + 1 || "1".equals(row.group(1)));
    }

    private static int rows(List<Line> lines, int begin, boolean coop, List<Line> out) {
        int at = begin;
        int number = 0;
        while (at < lines.size() && label(lines.get(at), number)) {
            number++;
            int end = at + 1;
            List<FlatText> parts = new ArrayList<>(List.of(lines.get(at).flat()));
            while (end < lines.size() && end - at < 6 && goesOn(lines.get(end), parts)) {
                parts.add(lines.get(end).flat());
                end++;
            }
            out.add(row(
                    lines.get(at),
                    lines.get(end - 1),
                    cells(FlatText.join(parts).atMost(LONGEST), coop)));
            at = end;
        }
        return at;
    }

    private static boolean goesOn(Line next, List<FlatText> parts) {
        boolean whole = TIME.matcher(parts.getLast().folded()).find();
        return !whole
                && !ROW.matcher(next.flat().text()).lookingAt()
                && next.flat().length() < 160;
    }

    private static List<FlatText> cells(FlatText row, boolean coop) {
        Matcher label = ROW.matcher(row.text());
        int task = label.lookingAt() ? label.end() : 0;
        Matcher time = TIME.matcher(row.folded());
        int end = time.find() ? time.start() : row.length();
        int lead = body(row, task + 1, end);
        int partner = !coop || lead < 0 ? -1 : body(row, lead + 1, end);
        List<FlatText> cells = new ArrayList<>(List.of(row.sub(0, task), row.sub(task, lead < 0 ? end : lead)));
        cells.add(lead < 0 ? FlatText.EMPTY : row.sub(lead, partner < 0 ? end : partner));
        if (coop) {
            cells.add(partner < 0 ? FlatText.EMPTY : row.sub(partner, end));
        }
        cells.add(row.from(end));
        return cells;
    }

    /** Where the next body begins with a capital that no comma leads up to; -1 when none does. */
    private static int body(FlatText row, int from, int end) {
        String text = row.text();
        for (int i = from; i < end; i++) {
            boolean begins = Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) == ' ' && i >= 2;
            if (begins && Character.isLetterOrDigit(text.charAt(i - 2)) && !joined(text, i) && BodyHead.at(row, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean joined(String text, int at) {
        return text.startsWith("và ", Math.max(0, at - 3));
    }

    private static Line row(Line first, Line last, List<FlatText> cells) {
        return new Line(first.start(), last.end(), FlatText.row(cells), first.blankBefore(), false);
    }
}
