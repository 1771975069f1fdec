package vn.tiendo.core.document.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;

/**
 * The columns of an assignment table (phụ lục phân công nhiệm vụ), by what offices call them. A narrow head loses blanks
 * on its way out of a file ("Đơn vịphối hợp"), so blanks do not count.
 */
public enum Column {
    NUMBER("^(?:stt|tt|số tt|số thứ tự)$"),
    TIME(".*(?:thời gian|thời hạn|tiến độ|thời điểm|hoàn thành|lộ trình).*"),
    PRODUCT(".*(?:sản phẩm|kết quả).*"),
    COOPERATION(".*phối hợp.*"),
    LEAD(".*(?:chủ trì|cơ quan|đơn vị|phụ trách|đầu mối|phân công|người thực hiện|trách nhiệm).*"),
    TASK(".*(?:nội dung|nhiệm vụ|công việc|hoạt động|đầu việc|tên chương trình|tên đề án|tên văn bản).*");

    private static final int LONGEST_NAME = 60;

    private final Pattern name;

    Column(String name) {
        this.name = Pattern.compile(name.replace(" ", ""));
    }

    public static @Nullable Column named(FlatText cell) {
        String words = cell.folded().replace(" ", "");
        if (cell.length() >= LONGEST_NAME) {
            return null;
        }
        for (Column column : values()) {
            if (column.name.matcher(words).matches()) {
                return column;
            }
        }
        return null;
    }

    /** Which column stands where; null when the cells are no head of an assignment table. */
    public static @Nullable Map<Column, Integer> head(List<FlatText> cells) {
        Map<Column, Integer> head = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            Column column = named(cells.get(i));
            if (column != null) {
                head.putIfAbsent(column, i);
            }
        }
        boolean assigns = head.containsKey(LEAD) || head.containsKey(TIME);
        return head.containsKey(TASK) && assigns && head.size() >= Math.min(3, cells.size()) ? head : null;
    }
}
