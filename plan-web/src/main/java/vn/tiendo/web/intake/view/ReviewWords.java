package vn.tiendo.web.intake.view;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.GroupEntry;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.intake.IntakeHead;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.web.intake.view.Chip.Face;
import vn.tiendo.web.intake.view.OpenProposal.Fact;
import vn.tiendo.web.words.DayText;
import vn.tiendo.web.words.DeadlineWords;

/** What a proposal says, in the words of the page: a short line for the list, all facts for the open one. */
@Component
@RequiredArgsConstructor
class ReviewWords {
    private final MessageSource messages;
    private final DeadlineWords deadlines;

    /** "Kế hoạch số 112/KH-UBND ngày 06/11/2026 của UBND tỉnh Hoài Lam"; what is not stated says so. */
    String title(IntakeHead head) {
        String type = head.typeName().isBlank() ? say("intake.title.noType") : head.typeName();
        String number = head.number() == null
                ? say("intake.title.noNumber")
                : say("intake.title.number", head.number(), head.symbol() == null ? "" : head.symbol());
        String day = head.issuedOn() == null
                ? say("intake.title.noDay")
                : say("intake.title.day", DayText.write(head.issuedOn()));
        String issuer = head.issuerPhrase() == null
                ? say("intake.title.noIssuer")
                : say("intake.title.of", head.issuerPhrase());
        return say("intake.title.whole", type, number, day, issuer);
    }

    /** What is wrong, and what is proposed. */
    String problem(ParseProblem problem) {
        Object[] quoted = problem.arguments().toArray();
        String other = say("intake.problem.other");
        String text =
                messages.getMessage("intake.problem." + problem.code(), quoted, other, LocaleContextHolder.getLocale());
        String words = text == null ? other : text;
        return problem.mend() == null ? words : say("intake.problem.mended", words, problem.mend());
    }

    /** Who and when, and what is open. */
    List<Chip> brief(Proposal proposal, BodyCatalogue catalogue, List<String> notes) {
        List<Chip> chips = new ArrayList<>();
        proposal.getAssignments().stream()
                .filter(named -> named.role() == AssignmentRole.LEAD && named.known())
                .forEach(named -> chips.add(Chip.of(Face.WHO, shortName(named, catalogue))));
        List<String> unknown = proposal.unknownPhrases();
        if (!unknown.isEmpty()) {
            String more = unknown.size() > 1 ? say("intake.chip.more", unknown.size() - 1) : "";
            chips.add(Chip.of(Face.ASK, say("intake.chip.unknown", unknown.getFirst()) + more));
        } else if (chips.isEmpty()) {
            chips.add(nobody(proposal));
        }
        Face face = proposal.undatedReport() ? Face.ASK : Face.WHEN;
        chips.add(Chip.of(face, deadlines.of(proposal.getDue().deadline())));
        notes.forEach(note -> chips.add(Chip.of(Face.ASK, note)));
        return chips;
    }

    List<Fact> facts(Proposal proposal, BodyCatalogue catalogue) {
        List<Fact> facts = new ArrayList<>();
        boolean report = proposal.getKind() == PromiseKind.REPORT;
        List<Chip> leads = named(proposal, AssignmentRole.LEAD, catalogue);
        facts.add(new Fact(report ? "reporter" : "lead", leads.isEmpty() ? List.of(nobody(proposal)) : leads));
        List<Chip> cooperating = named(proposal, AssignmentRole.COOPERATE, catalogue);
        if (!cooperating.isEmpty()) {
            facts.add(new Fact("cooperate", cooperating));
        }
        facts.add(new Fact("deadline", List.of(deadline(proposal))));
        if (report) {
            Addressee to = proposal.content().addressee();
            facts.add(new Fact("to", List.of(addressee(to.toPhrase(), to.to(), catalogue, "intake.chip.noAddressee"))));
            if (to.viaPhrase() != null) {
                facts.add(new Fact(
                        "via", List.of(addressee(to.viaPhrase(), to.via(), catalogue, "intake.chip.noAddressee"))));
            }
            facts.add(new Fact(
                    "kind", List.of(Chip.of(Face.SURE, say("intake.reportKind." + proposal.getReportKind())))));
        } else {
            String product = proposal.getProduct();
            facts.add(new Fact(
                    "product",
                    List.of(
                            product == null
                                    ? Chip.of(Face.LOOK, say("intake.chip.noProduct"))
                                    : Chip.of(Face.SURE, product))));
        }
        return facts;
    }

    /** A report that nobody owes is a question; a task that names nobody only says so. */
    private Chip nobody(Proposal proposal) {
        return proposal.getKind() == PromiseKind.REPORT
                ? Chip.of(Face.ASK, say("intake.chip.noReporter"))
                : Chip.of(Face.LOOK, say("intake.chip.noLead"));
    }

    private List<Chip> named(Proposal proposal, AssignmentRole role, BodyCatalogue catalogue) {
        return proposal.getAssignments().stream()
                .filter(named -> named.role() == role)
                .map(named -> chip(named, catalogue))
                .toList();
    }

    private Chip chip(Assignment named, BodyCatalogue catalogue) {
        if (!named.known()) {
            return new Chip(Face.ASK, say("intake.chip.unknown", named.phrase()), null, named.phrase());
        }
        String name = name(named.body(), named.group(), named.phrase(), catalogue);
        String members = named.group() == null
                ? ""
                : catalogue
                        .find(named.group())
                        .map(group -> say(
                                "intake.chip.members",
                                catalogue.membersOf(group).size()))
                        .orElse("");
        String read = named.phrase().equals(name) ? "" : say("intake.chip.read", named.phrase());
        String hint = members.isEmpty() || read.isEmpty() ? members + read : members + " · " + read;
        return new Chip(Face.SURE, name, hint.isEmpty() ? null : hint, null);
    }

    private Chip addressee(@Nullable String phrase, @Nullable BodyId body, BodyCatalogue catalogue, String none) {
        if (phrase == null) {
            return Chip.of(Face.ASK, say(none));
        }
        return body == null
                ? new Chip(Face.ASK, say("intake.chip.unknown", phrase), null, phrase)
                : chip(new Assignment(AssignmentRole.LEAD, phrase, body, null), catalogue);
    }

    private Chip deadline(Proposal proposal) {
        Due due = proposal.getDue();
        String hint = due.phrase() == null ? null : say("intake.chip.read", due.phrase());
        Face face = proposal.undatedReport()
                ? Face.ASK
                : due.deadline() instanceof Deadline.Unspecified ? Face.LOOK : Face.SURE;
        return new Chip(face, deadlines.of(due.deadline()), hint, null);
    }

    private static String shortName(Assignment named, BodyCatalogue catalogue) {
        BodyId body = named.body();
        return body == null
                ? name(null, named.group(), named.phrase(), catalogue)
                : catalogue.find(body).map(BodyEntry::shortName).orElse(named.phrase());
    }

    private static String name(
            @Nullable BodyId body, @Nullable BodyGroupId group, String phrase, BodyCatalogue catalogue) {
        if (body != null) {
            return catalogue.find(body).map(BodyEntry::name).orElse(phrase);
        }
        return group == null
                ? phrase
                : catalogue.find(group).map(GroupEntry::name).orElse(phrase);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
