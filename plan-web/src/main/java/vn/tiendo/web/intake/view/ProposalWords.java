package vn.tiendo.web.intake.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.GroupEntry;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.reading.Confidence;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.reading.Readings;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.web.intake.view.Chip.Face;
import vn.tiendo.web.intake.view.OpenProposal.Fact;
import vn.tiendo.web.intake.view.OpenProposal.Note;
import vn.tiendo.web.words.DeadlineWords;

/** What a proposal says, in the words of the page: a short line for the list, all facts for the open one. */
@Component
@RequiredArgsConstructor
class ProposalWords {
    private final ReviewWords words;
    private final DeadlineWords deadlines;

    /** Who and when, and what is open. */
    List<Chip> brief(Proposal proposal, BodyCatalogue catalogue, List<Note> notes) {
        List<Chip> chips = new ArrayList<>();
        proposal.getAssignments().stream()
                .filter(named -> named.role() == AssignmentRole.LEAD && named.known())
                .forEach(named -> chips.add(Chip.of(Face.WHO, shortName(named, catalogue))));
        List<String> unknown = proposal.unknownPhrases();
        if (!unknown.isEmpty()) {
            String more = unknown.size() > 1 ? words.say("intake.chip.more", unknown.size() - 1) : "";
            chips.add(Chip.of(Face.ASK, words.say("intake.chip.unknown", unknown.getFirst()) + more));
        } else if (chips.isEmpty()) {
            chips.add(nobody(proposal));
        }
        Face face = proposal.undatedReport() ? Face.ASK : Face.WHEN;
        chips.add(Chip.of(face, deadlines.of(proposal.getDue().deadline())));
        notes.forEach(note -> chips.add(Chip.of(Face.ASK, note.text())));
        return chips;
    }

    /** @param readings tells quietly how each was read */
    List<Fact> facts(Proposal proposal, BodyCatalogue catalogue, Readings readings) {
        Named named = new Named(proposal, catalogue, readings);
        List<Fact> facts = new ArrayList<>();
        boolean report = proposal.getKind() == PromiseKind.REPORT;
        List<Chip> leads = named.of(AssignmentRole.LEAD);
        facts.add(new Fact(report ? "reporter" : "lead", leads.isEmpty() ? List.of(nobody(proposal)) : leads));
        List<Chip> cooperating = named.of(AssignmentRole.COOPERATE);
        if (!cooperating.isEmpty()) {
            facts.add(new Fact("cooperate", cooperating));
        }
        facts.add(new Fact("deadline", List.of(deadline(proposal, named))));
        if (report) {
            Addressee to = proposal.content().addressee();
            facts.add(new Fact("to", List.of(named.addressee(to.toPhrase(), to.to()))));
            if (to.viaPhrase() != null) {
                facts.add(new Fact("via", List.of(named.addressee(to.viaPhrase(), to.via()))));
            }
            String kind = "intake.reportKind." + proposal.getReportKind();
            facts.add(new Fact("kind", List.of(Chip.of(Face.SURE, words.say(kind)))));
        } else {
            facts.add(new Fact("product", List.of(product(proposal, named))));
        }
        return facts;
    }

    /** A report that nobody owes is a question; a task that names nobody only says so. */
    private Chip nobody(Proposal proposal) {
        return proposal.getKind() == PromiseKind.REPORT
                ? Chip.of(Face.ASK, words.say("intake.chip.noReporter"))
                : Chip.of(Face.LOOK, words.say("intake.chip.noLead"));
    }

    private Chip product(Proposal proposal, Named named) {
        String product = proposal.getProduct();
        return product == null
                ? Chip.of(Face.LOOK, words.say("intake.chip.noProduct"))
                : new Chip(named.face(product), product, named.how(product), null);
    }

    private Chip deadline(Proposal proposal, Named named) {
        Due due = proposal.getDue();
        Face face = proposal.undatedReport()
                ? Face.ASK
                : due.deadline() instanceof Deadline.Unspecified ? Face.LOOK : named.face(due.phrase());
        return new Chip(
                face,
                deadlines.of(due.deadline()),
                hint(named.written(due.phrase(), null), named.how(due.phrase())),
                null);
    }

    private static @Nullable String hint(@Nullable String... parts) {
        String all = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return all.isEmpty() ? null : all;
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

    /** The names of one proposal, with how they were read. */
    private final class Named {
        private final Proposal proposal;
        private final BodyCatalogue catalogue;
        private final Readings readings;

        Named(Proposal proposal, BodyCatalogue catalogue, Readings readings) {
            this.proposal = proposal;
            this.catalogue = catalogue;
            this.readings = readings;
        }

        List<Chip> of(AssignmentRole role) {
            return proposal.getAssignments().stream()
                    .filter(named -> named.role() == role)
                    .map(this::chip)
                    .toList();
        }

        private Chip chip(Assignment named) {
            String how = how(named.phrase());
            if (!named.known()) {
                return new Chip(Face.ASK, words.say("intake.chip.unknown", named.phrase()), how, named.phrase());
            }
            String name = name(named.body(), named.group(), named.phrase(), catalogue);
            return new Chip(
                    face(named.phrase()), name, hint(members(named.group()), written(named.phrase(), name), how), null);
        }

        private @Nullable String members(@Nullable BodyGroupId id) {
            return id == null
                    ? null
                    : catalogue
                            .find(id)
                            .map(group -> words.say(
                                    "intake.chip.members",
                                    catalogue.membersOf(group).size()))
                            .orElse(null);
        }

        @Nullable
        String written(@Nullable String phrase, @Nullable String shown) {
            return phrase == null || phrase.equals(shown) ? null : words.say("intake.chip.read", phrase);
        }

        @Nullable
        String how(@Nullable String phrase) {
            return words.how(readings.how(proposal, phrase));
        }

        Face face(@Nullable String phrase) {
            var how = readings.how(proposal, phrase);
            return how == null || how.confidence() == Confidence.CERTAIN
                    ? Face.SURE
                    : how.confidence() == Confidence.LIKELY ? Face.LIKELY : Face.ASK;
        }

        Chip addressee(@Nullable String phrase, @Nullable BodyId body) {
            if (phrase == null) {
                return Chip.of(Face.ASK, words.say("intake.chip.noAddressee"));
            }
            return chip(new Assignment(AssignmentRole.LEAD, phrase, body, null));
        }
    }
}
