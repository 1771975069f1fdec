package vn.tiendo.core.document.fuzz;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.reading.ParsedDocument;

/** All that was read from a text, whatever records it lies in today or will lie in tomorrow. */
final class Readings {
    private static final Pattern SPAN = Pattern.compile("TextSpan\\[start=(\\d+), end=(\\d+)]");

    private Readings() {}

    /** Every record below a document with the path that leads to it: "tasks.lead". */
    static void visit(ParsedDocument parsed, BiConsumer<String, Record> visitor) {
        visit("", parsed, visitor);
    }

    private static void visit(String path, @Nullable Object value, BiConsumer<String, Record> visitor) {
        if (value instanceof List<?> list) {
            list.forEach(each -> visit(path, each, visitor));
        } else if (value instanceof Record record
                && record.getClass().getPackageName().startsWith("vn.tiendo")) {
            visitor.accept(path, record);
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                visit(path.isEmpty() ? part.getName() : path + "." + part.getName(), valueOf(part, record), visitor);
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(part + " of " + record, e);
        }
    }

    /** Written out, each offset put where another copy of the text has it. */
    static String written(ParsedDocument parsed, IntUnaryOperator offset) {
        return SPAN.matcher(parsed.toString())
                .replaceAll(span -> offset.applyAsInt(Integer.parseInt(span.group(1))) + ".."
                        + offset.applyAsInt(Integer.parseInt(span.group(2))));
    }
}
