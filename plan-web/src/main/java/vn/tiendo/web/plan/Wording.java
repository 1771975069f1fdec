package vn.tiendo.web.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.ReportDuty;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.Task;
import vn.tiendo.web.words.DeadlineWords;

/** A plan's promises as lines to read, in the order of its text. */
@Component
@RequiredArgsConstructor
class Wording {
    private final DeadlineWords deadlines;
    private final Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<PlanLine> lines(Plan plan, Map<UUID, Map<Standing, Long>> counts) {
        Map<SectionId, Integer> places =
                plan.getSections().stream().collect(Collectors.toMap(Section::getId, Section::getOrdinal));
        List<Placed> lines = new ArrayList<>();
        for (Task task : plan.getTasks()) {
            lines.add(new Placed(places.getOrDefault(task.getSection(), Integer.MAX_VALUE), line(task, counts)));
        }
        for (ReportDuty duty : plan.getReportDuties()) {
            lines.add(new Placed(places.getOrDefault(duty.getSection(), Integer.MAX_VALUE), line(duty, counts)));
        }
        return lines.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::line)
                .toList();
    }

    private record Placed(int place, PlanLine line) {}

    private PlanLine line(Task task, Map<UUID, Map<Standing, Long>> counts) {
        return new PlanLine(
                PromiseKind.TASK,
                task.getNumber(),
                task.getText(),
                who(task.leads(), task.cooperating(), ""),
                deadlines.of(task.getDue().deadline()),
                counts.getOrDefault(task.getId().value(), Map.of()),
                task.getSource());
    }

    private PlanLine line(ReportDuty duty, Map<UUID, Map<Standing, Long>> counts) {
        String to = duty.getAddressee() == null || duty.getAddressee().toPhrase() == null
                ? ""
                : duty.getAddressee().toPhrase();
        return new PlanLine(
                PromiseKind.REPORT,
                duty.getNumber(),
                duty.getText(),
                who(duty.getReporters(), List.of(), to),
                deadlines.of(duty.getDue().deadline()),
                counts.getOrDefault(duty.getId().value(), Map.of()),
                duty.getSource());
    }

    private static PlanLine.Who who(List<Assignment> leads, List<Assignment> helpers, String to) {
        return new PlanLine.Who(phrases(leads), leads.stream().allMatch(Assignment::known), phrases(helpers), to);
    }

    private static String phrases(List<Assignment> named) {
        return named.stream().map(Assignment::phrase).collect(Collectors.joining(", "));
    }

    /** The main heading a numbered line stands under: "III. TỔ CHỨC THỰC HIỆN"; empty when there is none. */
    String heading(Plan plan, String number) {
        String root = number.split("[./]", 2)[0];
        return plan.getSections().stream()
                .filter(s ->
                        s.getKind() == Section.Kind.HEADING && s.getNumber().equals(root))
                .map(s -> s.getMarker() + " " + s.getText())
                .findFirst()
                .orElse("");
    }
}
