package vn.tiendo.web.drafting.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.drafting.DraftDuty;
import vn.tiendo.core.drafting.DraftItem;
import vn.tiendo.core.drafting.DraftItems;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanHead;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.web.words.DayText;
import vn.tiendo.web.words.DeadlineWords;

/** A plan as the editor shows it. */
@Component
@RequiredArgsConstructor
public class WriteState {
    private final DeadlineWords words;

    public EditorState of(Plan plan) {
        Map<SectionId, String> marks = new HashMap<>();
        plan.getSections().forEach(section -> marks.put(section.getId(), section.getMarker()));
        return new EditorState(
                plan.seenVersion(),
                plan.getText() != null,
                head(plan.getHead()),
                end(plan),
                DraftItems.of(plan).stream()
                        .map(item -> line(item, Objects.requireNonNullElse(marks.get(item.id()), "")))
                        .toList());
    }

    private static HeadState head(PlanHead head) {
        return new HeadState(
                head.subject(),
                head.place(),
                head.preamble(),
                orEmpty(head.closing()),
                DayText.write(head.termFrom()),
                DayText.write(head.termTo()));
    }

    private static EndState end(Plan plan) {
        Signature signature = plan.getSignature();
        BodyId focal = plan.getFocal();
        return new EndState(
                focal == null ? null : focal.value(),
                String.join("\n", plan.getRecipients()),
                orEmpty(signature.authority()),
                orEmpty(signature.signerPosition()),
                orEmpty(signature.signerName()));
    }

    private LineState line(DraftItem item, String mark) {
        Section.Kind kind = item.kind();
        List<DutyState> duties = item.duties().stream().map(this::duty).toList();
        return new LineState(item.id().value(), kind, item.level(), mark, item.text(), duties);
    }

    private DutyState duty(DraftDuty duty) {
        return new DutyState(
                duty.id(),
                duty.kind(),
                duty.assignments().stream().map(WriteState::named).toList(),
                when(duty.due()),
                orEmpty(duty.product()),
                named(duty.addressee().toPhrase(), duty.addressee().to()),
                named(duty.addressee().viaPhrase(), duty.addressee().via()),
                duty.carriesOut() == null ? null : duty.carriesOut().value());
    }

    public WhenState when(Due due) {
        return new WhenState(DeadlineText.write(due.deadline()), words.of(due.deadline()), due.phrase());
    }

    public static NamedState named(Assignment assignment) {
        return new NamedState(
                assignment.role(),
                assignment.phrase(),
                assignment.body() == null ? null : assignment.body().value(),
                assignment.group() == null ? null : assignment.group().value());
    }

    public static @Nullable NamedState named(@Nullable String phrase, @Nullable BodyId body) {
        return phrase == null && body == null
                ? null
                : new NamedState(null, orEmpty(phrase), body == null ? null : body.value(), null);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
