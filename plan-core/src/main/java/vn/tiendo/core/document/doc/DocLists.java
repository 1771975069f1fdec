package vn.tiendo.core.document.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.numbering.ListCounters;
import vn.tiendo.core.document.numbering.ListDefinition;
import vn.tiendo.core.document.numbering.ListLevel;
import vn.tiendo.core.document.numbering.NumberStyle;

/** The labels of automatic lists, counted in reading order. */
final class DocLists {
    private static final int MOST_LEVELS = 9;

    private final @Nullable ListTables tables;
    private final Map<Integer, Optional<ListDefinition>> lists = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    DocLists(HWPFDocument document) {
        this.tables = document.getListTables();
    }

    /** Empty for a paragraph outside every list. */
    String next(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        if (list <= 0 || tables == null) {
            return "";
        }
        return lists.computeIfAbsent(list, number -> definition(tables, number))
                .map(definition -> counters.next(Integer.toString(list), definition, paragraph.getIlvl()))
                .orElse("");
    }

    private static Optional<ListDefinition> definition(ListTables tables, int list) {
        try {
            int scheme = tables.getLfo(list).getLsid();
            ListData data = tables.getListData(scheme);
            if (data == null) {
                return Optional.empty();
            }
            Map<Integer, ListLevel> levels = new HashMap<>();
            for (int depth = 0; depth < Math.min(MOST_LEVELS, data.numLevels()); depth++) {
                levels.put(depth, level(data.getLevel(depth + 1)));
            }
            Map<Integer, Integer> starts = new HashMap<>();
            override(tables.getLfoData(list), levels, starts);
            return Optional.of(new ListDefinition(Integer.toString(scheme), levels, starts));
        } catch (RuntimeException noSuchList) {
            return Optional.empty();
        }
    }

    private static void override(LFOData data, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
        for (ListFormatOverrideLevel one : data.getRgLfoLvl()) {
            if (one.isFormatting() && one.getLevel() != null) {
                levels.put(one.getLevelNum(), level(one.getLevel()));
            }
            if (one.isStartAt()) {
                starts.put(
                        one.getLevelNum(),
                        one.isFormatting() && one.getLevel() != null
                                ? one.getLevel().getStartAt()
                                : one.getIStartAt());
            }
        }
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        NumberStyle style = style(level.getNumberFormat());
        String text = String.valueOf(level.getNumberText());
        return new ListLevel(
                style,
                style == NumberStyle.BULLET ? text.strip() : pattern(text),
                level.getStartAt(),
                ListLevel.RESTARTS,
                level.isLegalNumbering());
    }

    /** The numbers' places are the codes 0 to 8 among the label's characters. */
    private static String pattern(String label) {
        StringBuilder pattern = new StringBuilder();
        for (int at = 0; at < label.length(); at++) {
            char found = label.charAt(at);
            if (found < MOST_LEVELS) {
                pattern.append('%').append(found + 1);
            } else {
                pattern.append(found);
            }
        }
        return pattern.toString();
    }

    private static NumberStyle style(int code) {
        return switch (code) {
            case 1 -> NumberStyle.UPPER_ROMAN;
            case 2 -> NumberStyle.LOWER_ROMAN;
            case 3 -> NumberStyle.UPPER_LETTER;
            case 4 -> NumberStyle.LOWER_LETTER;
            case 22 -> NumberStyle.DECIMAL_ZERO;
            case 23 -> NumberStyle.BULLET;
            case 255 -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }
}
