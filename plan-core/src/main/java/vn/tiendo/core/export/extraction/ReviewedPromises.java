package vn.tiendo.core.export.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalState;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.PromiseKind;

/**
 * Tasks and reports as people left them: dropped ones gone, merged ones in one, parted ones in two, corrected ones as
 * corrected. A sentence that only reports is one proposal and, in a corpus, both a task and a report.
 */
final class ReviewedPromises {
    private static final int QUOTE = 220;

    private final List<Proposal> proposals;
    private final String text;

    ReviewedPromises(List<Proposal> proposals, String text) {
        this.proposals = proposals;
        this.text = text;
    }

    List<Map<String, @Nullable Object>> tasks(List<ReadTask> read, List<Map<String, @Nullable Object>> json) {
        List<Map<String, @Nullable Object>> tasks = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            ReadTask task = read.get(i);
            Map<String, @Nullable Object> was = task(json.get(i));
            List<Proposal> made = proposals.stream()
                    .filter(p -> !p.getNumber().isEmpty() && p.getNumber().equals(task.number()))
                    .filter(p -> holds(p.span(), task.span()))
                    .toList();
            if (made.isEmpty()) {
                reportingTask(task, was).ifPresent(tasks::add);
            }
            boolean parted = made.size() > 1;
            made.stream().filter(ReviewedPromises::stands).forEach(p -> tasks.add(reviewed(was, p, parted)));
        }
        proposals.stream()
                .filter(p -> p.getNumber().isEmpty() && stands(p) && p.getKind() == PromiseKind.TASK)
                .filter(p -> read.stream().noneMatch(task -> task.span().overlaps(p.span())))
                .forEach(p -> tasks.add(reviewed(new LinkedHashMap<>(Map.of("number", "")), p, true)));
        return tasks;
    }

    /** A task that was proposed as the report it is; gone when the report was dropped. */
    private Optional<Map<String, @Nullable Object>> reportingTask(ReadTask task, Map<String, @Nullable Object> was) {
        List<Proposal> reports = proposals.stream()
                .filter(p -> p.getNumber().isEmpty() && p.span().overlaps(task.span()))
                .toList();
        if (reports.stream().allMatch(p -> p.getState() == ProposalState.DROPPED) && !reports.isEmpty()) {
            return Optional.empty();
        }
        reports.stream()
                .filter(p -> stands(p) && p.isCorrected())
                .findFirst()
                .ifPresent(p -> was.put("lead", names(p, AssignmentRole.LEAD)));
        return Optional.of(was);
    }

    List<Map<String, @Nullable Object>> reports(List<ReadReport> read, List<Map<String, @Nullable Object>> json) {
        List<Proposal> waiting = new ArrayList<>(
                proposals.stream().filter(p -> p.getNumber().isEmpty()).toList());
        List<Map<String, @Nullable Object>> reports = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            TextSpan span = read.get(i).span();
            Proposal made = waiting.stream()
                    .filter(p -> holds(p.span(), span))
                    .findFirst()
                    .orElse(null);
            Map<String, @Nullable Object> was = report(json.get(i));
            if (made == null) {
                reports.add(was);
            } else {
                waiting.remove(made);
                if (stands(made) && made.getKind() == PromiseKind.REPORT) {
                    reports.add(made.isCorrected() ? reported(was, made) : was);
                }
            }
        }
        waiting.addAll(proposals.stream().filter(p -> !p.getNumber().isEmpty()).toList());
        waiting.stream()
                .filter(p -> stands(p) && p.getKind() == PromiseKind.REPORT)
                .forEach(p -> reports.add(reported(new LinkedHashMap<>(), p)));
        return reports;
    }

    private static boolean stands(Proposal proposal) {
        return proposal.getState() != ProposalState.DROPPED && proposal.getState() != ProposalState.MERGED;
    }

    private static boolean holds(TextSpan outer, TextSpan inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static Map<String, @Nullable Object> task(Map<String, @Nullable Object> json) {
        return kept(json, List.of("number", "quote", "lead", "coop", "deadline", "deadlinePhrase", "product"));
    }

    private static Map<String, @Nullable Object> report(Map<String, @Nullable Object> json) {
        return kept(json, List.of("who", "to", "via", "due", "quote"));
    }

    private static Map<String, @Nullable Object> kept(Map<String, @Nullable Object> json, List<String> fields) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        fields.forEach(field -> kept.put(field, json.get(field)));
        return kept;
    }

    private Map<String, @Nullable Object> reviewed(
            Map<String, @Nullable Object> was, Proposal proposal, boolean inItsWords) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>(was);
        if (proposal.isCorrected()) {
            json.put(
                    "quote",
                    inItsWords
                            ? quote(proposal.getText())
                            : quote(proposal.span().of(text)));
            json.put("lead", names(proposal, AssignmentRole.LEAD));
            json.put("coop", names(proposal, AssignmentRole.COOPERATE));
            json.put("deadline", DueJson.of(proposal.getDue().deadline()));
            json.put("deadlinePhrase", proposal.getDue().phrase());
            json.put("product", proposal.getProduct());
        }
        return json;
    }

    private Map<String, @Nullable Object> reported(Map<String, @Nullable Object> was, Proposal proposal) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>(was);
        Addressee addressee = proposal.content().addressee();
        json.put("who", names(proposal, AssignmentRole.LEAD));
        json.put("to", addressee.toPhrase());
        json.put("via", addressee.viaPhrase());
        json.put("due", DueJson.of(proposal.getDue().deadline()));
        json.putIfAbsent("quote", quote(proposal.getText()));
        return json;
    }

    private static String quote(String words) {
        return words.substring(0, Math.min(QUOTE, words.length()));
    }

    private static List<String> names(Proposal proposal, AssignmentRole role) {
        return proposal.getAssignments().stream()
                .filter(named -> named.role() == role)
                .map(named -> named.phrase())
                .toList();
    }
}
