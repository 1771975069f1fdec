package vn.tiendo.web.drafting.outline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.drafting.DraftDuty;
import vn.tiendo.core.drafting.DraftItem;
import vn.tiendo.core.drafting.SaveDraft;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.PlanHead;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.shared.DateRange;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.VietnameseText;
import vn.tiendo.web.words.DayText;

/** What was typed in the editor, as the domain takes it. */
public final class ReadState {
    private static final int DEEPEST = 5;

    private ReadState() {}

    /** @throws IllegalArgumentException when the browser sends what the editor never makes */
    public static SaveDraft.Draft of(EditorState state) {
        EndState end = state.end();
        return new SaveDraft.Draft(
                head(state.head()),
                state.lines().stream().map(ReadState::line).toList(),
                end.focal() == null ? null : new BodyId(end.focal()),
                end.recipients()
                        .lines()
                        .map(VietnameseText::oneLine)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                new Signature(orNull(end.authority()), orNull(end.position()), orNull(end.signer())));
    }

    private static PlanHead head(HeadState head) {
        DateRange term = new DateRange(day("termFrom", head.termFrom()), day("termTo", head.termTo()));
        return new PlanHead(
                VietnameseText.oneLine(VietnameseText.nfc(head.subject())),
                VietnameseText.oneLine(VietnameseText.nfc(head.place())),
                VietnameseText.nfc(head.preamble()).strip(),
                orNull(head.closing()),
                term.from(),
                term.to());
    }

    private static @Nullable LocalDate day(String field, String typed) {
        return typed.isBlank()
                ? null
                : DayText.read(typed).orElseThrow(() -> RuleViolation.on(field, "drafting.term.invalid", typed));
    }

    private static DraftItem line(LineState line) {
        return new DraftItem(
                new SectionId(line.id()),
                line.kind(),
                Math.clamp(line.level(), 1, DEEPEST),
                line.text(),
                line.duties().stream().map(ReadState::duty).toList());
    }

    private static DraftDuty duty(DutyState duty) {
        NamedState to = duty.to();
        NamedState via = duty.via();
        return new DraftDuty(
                duty.id(),
                duty.kind(),
                duty.named().stream().map(ReadState::assignment).toList(),
                new Due(DeadlineText.read(duty.when().code()), duty.when().phrase()),
                orNull(duty.product()),
                new Addressee(phrase(to), body(to), phrase(via), body(via)),
                duty.carriesOut() == null ? null : new TaskId(duty.carriesOut()));
    }

    private static Assignment assignment(NamedState named) {
        UUID group = named.group();
        return new Assignment(
                named.role() == null ? AssignmentRole.LEAD : named.role(),
                VietnameseText.oneLine(VietnameseText.nfc(named.phrase())),
                group == null ? body(named) : null,
                group == null ? null : new BodyGroupId(group));
    }

    private static @Nullable String phrase(@Nullable NamedState named) {
        return named == null ? null : orNull(named.phrase());
    }

    private static @Nullable BodyId body(@Nullable NamedState named) {
        return named == null || named.body() == null ? null : new BodyId(named.body());
    }

    private static @Nullable String orNull(String text) {
        String tidy = VietnameseText.nfc(text).strip();
        return tidy.isEmpty() ? null : tidy;
    }
}
