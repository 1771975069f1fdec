package vn.tiendo.core.document.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.deadline.TimeContext;
import vn.tiendo.core.document.deadline.TimeReader;
import vn.tiendo.core.document.deadline.TimeWord;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ReadWhen;

/**
 * Columns that are years: "Năm 2031 | Năm 2032", in the head or in a second row of it. A cell below says when in its year;
 * a mere cross says that year. Figures below a year are money or counts.
 */
record YearColumns(Map<Integer, FlatText> heads) {
    static final YearColumns NONE = new YearColumns(Map.of());

    private static final Pattern HEAD = Pattern.compile("(?:năm )?(20\\d\\d)");
    private static final Pattern ONE_YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?! ?[-–] ?20)(?!\\d)");
    private static final Pattern CROSS = Pattern.compile("[xX×✓✔v+*]{1,2}");

    /** The columns of a row whose heads are years. */
    static YearColumns of(List<FlatText> cells) {
        Map<Integer, FlatText> heads = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (HEAD.matcher(cells.get(i).folded()).matches()) {
                heads.put(i, cells.get(i));
            }
        }
        return heads.isEmpty() ? NONE : new YearColumns(heads);
    }

    /** Whether a row holds nothing but years: the second row of a head. */
    static boolean only(List<FlatText> cells) {
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        return filled > 0 && of(cells).heads.size() == filled;
    }

    /** The one year that the head of a column names: "Thời gian hoàn thành (năm 2031)". */
    static @Nullable Integer named(FlatText head) {
        Matcher year = ONE_YEAR.matcher(head.text());
        Integer named = year.find() ? Integer.valueOf(year.group(1)) : null;
        return year.find() ? null : named;
    }

    boolean isEmpty() {
        return heads.isEmpty();
    }

    /** When the first year with something in it says that the task is due; several crosses are the years from first to last. */
    @Nullable
    ReadWhen time(List<FlatText> cells, boolean completion) {
        List<Integer> crossed = new ArrayList<>();
        for (Map.Entry<Integer, FlatText> head : heads.entrySet()) {
            FlatText cell = head.getKey() < cells.size() ? cells.get(head.getKey()) : FlatText.EMPTY;
            if (CROSS.matcher(cell.text()).matches()) {
                crossed.add(head.getKey());
            } else if (!cell.isEmpty() && crossed.isEmpty()) {
                ReadWhen stated = stated(cell, year(head.getValue()), completion);
                if (stated != null) {
                    return stated;
                }
            }
        }
        return crossed.isEmpty() ? null : crossed(crossed);
    }

    private static @Nullable ReadWhen stated(FlatText cell, int year, boolean completion) {
        List<TimeWord> words = TimeReader.words(cell, TimeContext.line(year, completion)).stream()
                .filter(word -> word.weight() != TimeWord.Weight.VAGUE)
                .toList();
        boolean figure = cell.text().chars().noneMatch(Character::isLetter)
                && cell.text().indexOf('/') < 0;
        return words.isEmpty() || figure ? null : TimeReader.choose(cell, words);
    }

    private ReadWhen crossed(List<Integer> columns) {
        FlatText first = heads.getOrDefault(columns.getFirst(), FlatText.EMPTY);
        FlatText last = heads.getOrDefault(columns.getLast(), FlatText.EMPTY);
        LocalDate end = LocalDate.of(year(last), 12, 31);
        Deadline due = columns.size() == 1
                ? new Deadline.OnDate(end, Bound.ON_OR_BEFORE)
                : new Deadline.Within(LocalDate.of(year(first), 1, 1), end);
        return new ReadWhen(due, first.found());
    }

    private static int year(FlatText head) {
        String words = head.text();
        return Integer.parseInt(words.substring(words.length() - 4));
    }
}
