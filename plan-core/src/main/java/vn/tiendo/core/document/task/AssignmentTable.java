package vn.tiendo.core.document.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.outline.Node;
import vn.tiendo.core.document.outline.TableRow;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.document.table.Column;
import vn.tiendo.core.document.wording.BodyList;

/**
 * An assignment table, mostly in an annex: the head names the columns, each row that states a task is one task. An empty
 * leading cell stands for the merged one above it; rows that name only a group are none.
 */
final class AssignmentTable {
    /** The row below the head that numbers the columns. */
    private static final Pattern COUNTED = Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2}){0,3}");

    private final @Nullable Integer year;
    private final List<TaskDraft> drafts = new ArrayList<>();
    private @Nullable Map<Column, Integer> columns;
    private YearColumns years = YearColumns.NONE;
    private @Nullable Integer yearOfHead;
    private boolean completion;
    private List<Found<String>> lastLead = List.of();
    private int count;

    private AssignmentTable(@Nullable Integer year) {
        this.year = year;
    }

    static boolean row(Node node) {
        return node.paragraph() && TableRow.is(node.block().lines().getFirst());
    }

    /** All tables under the nodes in reading order; a node that is no row ends a table. */
    static List<TaskDraft> read(List<Node> nodes, @Nullable Integer year) {
        List<TaskDraft> all = new ArrayList<>();
        AssignmentTable table = new AssignmentTable(year);
        for (Node node : nodes) {
            if (row(node)) {
                table.add(node);
            } else if (!node.paragraph()) {
                all.addAll(table.drafts);
                table = new AssignmentTable(year);
            }
        }
        all.addAll(table.drafts);
        return all;
    }

    private void add(Node node) {
        List<FlatText> cells = TableRow.cells(node.block().text());
        Map<Column, Integer> head = Column.head(cells);
        if (head != null) {
            columns = head;
            years = YearColumns.of(cells);
            yearOfHead = YearColumns.named(cell(cells, Column.TIME));
            completion = cell(cells, Column.TIME).folded().contains("hoàn thành");
        } else if (columns != null && count == 0 && YearColumns.only(cells)) {
            years = YearColumns.of(cells);
        } else if (columns != null) {
            task(node, cells);
        }
    }

    private void task(Node node, List<FlatText> cells) {
        FlatText task = cell(cells, Column.TASK);
        String number = cell(cells, Column.NUMBER).text().replaceAll("(?<![.)\\s])[.)\\s]+$", "");
        long filled = cells.stream().filter(c -> !c.isEmpty()).count();
        boolean group = filled <= 2 && !NUMBER.matcher(number).matches();
        if (task.isEmpty() || group || COUNTED.matcher(task.text()).matches()) {
            lastLead = group ? List.of() : lastLead;
            return;
        }
        count++;
        List<Found<String>> lead = bodies(cell(cells, Column.LEAD));
        lastLead = lead.isEmpty() ? lastLead : lead;
        Attributes said = new Attributes(
                        lastLead,
                        bodies(cell(cells, Column.COOPERATION)),
                        time(cells),
                        product(cell(cells, Column.PRODUCT)))
                .under(Attributes.read(cell(cells, Column.LEAD), year));
        String row = NUMBER.matcher(number).matches() ? number : Integer.toString(count);
        Node parent = node.parent();
        String above = parent == null || parent.path().isEmpty() ? "PL" : parent.path();
        TaskDraft draft = new TaskDraft(above + "." + row, task, task, Inherited.NOTHING);
        draft.add(said);
        drafts.add(draft.read(HowRead.LABELLED));
    }

    private ReadWhen time(List<FlatText> cells) {
        ReadWhen inYear = years.isEmpty() ? null : years.time(cells, completion);
        FlatText time = cell(cells, Column.TIME);
        if (inYear != null || time.isEmpty()) {
            return inYear == null ? ReadWhen.NOTHING : inYear;
        }
        return Attributes.time(time, yearOfHead == null ? year : yearOfHead, completion);
    }

    private static @Nullable Found<String> product(FlatText cell) {
        return cell.isEmpty() ? null : cell.found();
    }

    private static List<Found<String>> bodies(FlatText cell) {
        boolean nobody = cell.text().chars().noneMatch(Character::isLetter)
                || cell.folded().startsWith("theo ");
        return nobody ? List.of() : BodyList.split(cell);
    }

    private FlatText cell(List<FlatText> cells, Column column) {
        Integer at = columns == null ? null : columns.get(column);
        return at == null || at >= cells.size() ? FlatText.EMPTY : cells.get(at);
    }
}
