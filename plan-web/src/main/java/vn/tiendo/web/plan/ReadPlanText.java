package vn.tiendo.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTextId;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.Section;
import vn.tiendo.web.intake.source.SourceMark;
import vn.tiendo.web.intake.source.SourceMarkup;
import vn.tiendo.web.intake.source.SourceParagraph;

/** A plan's text with one sentence lit: the document it was read from or frozen as; a draft as it stands. */
@Component
@RequiredArgsConstructor
class ReadPlanText {
    private final StoredTexts texts;

    /** Offsets outside the text light nothing. */
    List<SourceParagraph> of(Plan plan, int from, int to) {
        SourceDocument document = document(plan);
        boolean lit = from >= 0 && to > from && to <= document.text().length();
        List<SourceMark> marks =
                lit ? List.of(new SourceMark(new TextSpan(from, to), SourceMark.Kind.CURRENT, null, null)) : List.of();
        return SourceMarkup.of(document, headings(plan, document.text()), marks);
    }

    /** Where the plan's headings stand in its text, found in order; one that is not found is set as plain text. */
    private static List<OutlineItem> headings(Plan plan, String text) {
        List<OutlineItem> headings = new ArrayList<>();
        int from = 0;
        for (Section section : plan.getSections()) {
            int at = section.getKind() == Section.Kind.HEADING ? text.indexOf(section.getText(), from) : -1;
            if (at >= 0) {
                from = at + section.getText().length();
                headings.add(new OutlineItem(
                        OutlineItem.Kind.HEADING,
                        section.getNumber(),
                        section.getMarker(),
                        section.getLevel(),
                        section.getText(),
                        HowRead.WRITTEN,
                        new TextSpan(at, from)));
            }
        }
        return headings;
    }

    private SourceDocument document(Plan plan) {
        StoredTextId text = plan.getText();
        return text == null
                ? SourceDocument.of(asItStands(plan))
                : texts.byId(text).map(StoredText::document).orElseGet(() -> SourceDocument.of(asItStands(plan)));
    }

    private static String asItStands(Plan plan) {
        StringBuilder text = new StringBuilder(plan.getType().getTitle().toUpperCase(Locale.ROOT));
        text.append("\n\n").append(plan.getHead().subject());
        text.append("\n\n").append(plan.getHead().preamble());
        for (Section section : plan.getSections()) {
            text.append("\n\n").append(section.getMarker()).append(' ').append(section.getText());
        }
        return text.toString();
    }
}
