package vn.tiendo.core.obligation;

import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTextId;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.SourceRef;

/**
 * Sets the text of a drafted plan down once, as it was issued, so that its tasks point to their sentence just as those
 * of an imported plan do. An imported plan keeps the text it was read from.
 */
@Named
@RequiredArgsConstructor
public class FreezeText {
    private final StoredTexts texts;

    public StoredTextId of(Plan plan) {
        if (plan.getText() != null) {
            return plan.getText();
        }
        StringBuilder text = new StringBuilder();
        line(text, plan.getType().getTitle().toUpperCase(java.util.Locale.ROOT));
        line(text, plan.getHead().subject());
        line(text, plan.getHead().preamble());
        Map<SectionId, TextSpan> spans = new HashMap<>();
        for (Section section : plan.getSections()) {
            String mark = section.getMarker().isEmpty() ? "" : section.getMarker() + " ";
            spans.put(section.getId(), line(text, mark + section.getText()));
        }
        if (plan.getHead().closing() != null) {
            line(text, plan.getHead().closing());
        }
        StoredText stored = new StoredText(SourceDocument.of(text.toString()), null);
        texts.add(stored);
        plan.getTasks().forEach(task -> {
            SourceRef ref = ref(spans, task.getSection(), text);
            if (ref != null) {
                task.readFrom(ref);
            }
        });
        plan.getReportDuties().forEach(duty -> {
            SourceRef ref = ref(spans, duty.getSection(), text);
            if (ref != null) {
                duty.readFrom(ref);
            }
        });
        return stored.getId();
    }

    private static TextSpan line(StringBuilder text, String line) {
        int start = text.length();
        text.append(line);
        TextSpan span = new TextSpan(start, text.length());
        text.append("\n\n");
        return span;
    }

    private static @Nullable SourceRef ref(
            Map<SectionId, TextSpan> spans, @Nullable SectionId section, StringBuilder text) {
        TextSpan span = section == null ? null : spans.get(section);
        return span == null ? null : SourceRef.of(span, text.toString());
    }
}
