package vn.tiendo.core.intake.sentence;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.document.TaskSentence;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.document.report.ReportReader;
import vn.tiendo.core.intake.ProposalContent;
import vn.tiendo.core.intake.matching.BodyMatcher;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.PromiseKind;

/** What one line of a draft says of who, with whom, by when and to yield what: to be accepted by its writer. */
@Named
@RequiredArgsConstructor
public class ReadSentence {
    private final Bodies bodies;
    private final Clock clock;

    /** @param year what a month without a year means; null leaves such a time open */
    public ProposalContent read(Actor actor, PromiseKind kind, String sentence, @Nullable Integer year) {
        BodyMatcher matcher = new BodyMatcher(bodies.on(LocalDate.now(clock)), actor.actsFor());
        ReadTask task = TaskSentence.read(sentence, year);
        if (kind == PromiseKind.TASK) {
            return task(task, matcher);
        }
        return ReportReader.read(FlatText.of(sentence), task.lead(), ReadWhen.NOTHING, year).stream()
                .findFirst()
                .map(report -> report(report, sentence, matcher))
                .orElseGet(() -> report(task, sentence, matcher));
    }

    private static ProposalContent task(ReadTask task, BodyMatcher matcher) {
        List<Assignment> named = new ArrayList<>(matched(AssignmentRole.LEAD, task.lead(), matcher));
        named.addAll(matched(AssignmentRole.COOPERATE, task.cooperating(), matcher));
        return new ProposalContent(
                PromiseKind.TASK,
                task.text(),
                value(task.product()),
                task.request(),
                due(task.when()),
                named,
                Addressee.NOBODY,
                null);
    }

    private static ProposalContent report(ReadReport report, String sentence, BodyMatcher matcher) {
        String to = value(report.to());
        String via = value(report.via());
        Addressee addressee = new Addressee(
                to, to == null ? null : matcher.bodyNamed(to), via, via == null ? null : matcher.bodyNamed(via));
        return new ProposalContent(
                PromiseKind.REPORT,
                sentence,
                null,
                false,
                due(report.when()),
                matched(AssignmentRole.LEAD, report.who(), matcher),
                addressee,
                report.kind());
    }

    /** Nothing in it sounds like a report, yet its writer says that it is one. */
    private static ProposalContent report(ReadTask task, String sentence, BodyMatcher matcher) {
        return new ProposalContent(
                PromiseKind.REPORT,
                sentence,
                null,
                false,
                due(task.when()),
                matched(AssignmentRole.LEAD, task.lead(), matcher),
                Addressee.NOBODY,
                null);
    }

    private static List<Assignment> matched(AssignmentRole role, List<Found<String>> names, BodyMatcher matcher) {
        return names.stream().map(name -> matcher.match(role, name.value())).toList();
    }

    private static Due due(ReadWhen when) {
        return new Due(when.deadline(), value(when.phrase()));
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
