package vn.tiendo.core.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.Header;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadCitation;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadSignature;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.intake.matching.BodyMatcher;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.shared.DateRange;

/** What was read, as proposals for a person: names matched, nothing added that the text does not say. */
final class Proposing {
    private final BodyCatalogue catalogue;

    Proposing(BodyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Intake intake(Intake.Arrival arrival, ParsedDocument parsed) {
        String issuerPhrase = value(parsed.header().issuer());
        BodyMatcher wide = new BodyMatcher(catalogue, arrival.actor().actsFor());
        BodyId issuer = issuerPhrase == null ? null : wide.bodyNamed(issuerPhrase);
        BodyMatcher matcher = issuerPhrase == null ? wide : new BodyMatcher(catalogue, issuer);
        IntakeHead head = head(parsed.header(), issuer, parsed.term());
        Intake intake = new Intake(arrival, head, signature(parsed.closing().signature()));
        List<Proposal> proposals = proposals(parsed, matcher);
        intake.propose(
                proposals,
                parsed.citations().stream().map(Proposing::citation).toList(),
                parsed.closing().recipients().stream()
                        .map(r -> r.words().value())
                        .toList());
        intake.reportThrough(focal(proposals, arrival.actor(), issuer));
        return intake;
    }

    /** The one body that every report goes through; where reports name none, the office of the issuer itself. */
    private static @Nullable BodyId focal(List<Proposal> proposals, Actor actor, @Nullable BodyId issuer) {
        List<BodyId> named = proposals.stream()
                .map(proposal -> proposal.content().addressee().via())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        return named.isEmpty() && issuer != null && actor.speaksFor(issuer) ? actor.body() : null;
    }

    private static IntakeHead head(Header header, @Nullable BodyId issuer, @Nullable Found<DateRange> term) {
        String type = value(header.type());
        String subject = value(header.subject());
        return new IntakeHead(
                type == null ? "" : type,
                value(header.number()),
                value(header.symbol()),
                value(header.place()),
                day(value(header.date())),
                value(header.issuer()),
                issuer,
                subject == null ? "" : subject,
                new IntakeHead.Term(
                        term == null ? null : term.value().from(),
                        term == null ? null : term.value().to()));
    }

    private List<Proposal> proposals(ParsedDocument parsed, BodyMatcher matcher) {
        List<Read> all = new ArrayList<>();
        parsed.tasks().stream()
                .filter(task -> parsed.reports().stream().noneMatch(report -> onlyReports(task, report)))
                .forEach(task -> all.add(new Read(task.number(), task.span(), content(task, matcher))));
        parsed.reports().forEach(report -> all.add(new Read("", report.span(), content(report, parsed, matcher))));
        all.sort(Comparator.comparingInt(read -> read.span().start()));
        List<Proposal> proposals = new ArrayList<>();
        for (Read read : all) {
            proposals.add(new Proposal(proposals.size(), read.number(), read.span(), read.content()));
        }
        return proposals;
    }

    private record Read(String number, TextSpan span, ProposalContent content) {}

    /** An item that says nothing but the duty to report is one obligation, not two. */
    private static boolean onlyReports(ReadTask task, ReadReport report) {
        boolean inside = task.span().overlaps(report.span());
        int words = task.span().end() - task.span().start();
        int reportWords = report.span().end() - report.span().start();
        return inside && reportWords * 10 >= words * 6;
    }

    private static ProposalContent content(ReadTask task, BodyMatcher matcher) {
        List<Assignment> named = new ArrayList<>();
        task.lead().forEach(name -> named.add(matcher.match(AssignmentRole.LEAD, name.value())));
        task.cooperating().forEach(name -> named.add(matcher.match(AssignmentRole.COOPERATE, name.value())));
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

    private static ProposalContent content(ReadReport report, ParsedDocument parsed, BodyMatcher matcher) {
        List<Assignment> who = report.who().stream()
                .map(name -> matcher.match(AssignmentRole.LEAD, name.value()))
                .toList();
        String to = value(report.to());
        String via = value(report.via());
        Addressee addressee = new Addressee(
                to, to == null ? null : matcher.bodyNamed(to), via, via == null ? null : matcher.bodyNamed(via));
        return new ProposalContent(
                PromiseKind.REPORT,
                text(report, parsed),
                null,
                false,
                due(report.when()),
                who,
                addressee,
                report.kind());
    }

    /** The words of the duty: of the task it stands in, else of the outline block. */
    private static String text(ReadReport report, ParsedDocument parsed) {
        return parsed.tasks().stream()
                .filter(task -> onlyReports(task, report))
                .map(ReadTask::text)
                .findFirst()
                .orElseGet(() -> parsed.outline().stream()
                        .filter(item -> item.span().overlaps(report.span()))
                        .map(item -> item.text())
                        .findFirst()
                        .orElse("Báo cáo"));
    }

    private static Due due(ReadWhen when) {
        return new Due(when.deadline(), value(when.phrase()));
    }

    private static IntakeCitation citation(ReadCitation read) {
        Relation relation = Relation.valueOf(read.relation().name());
        String type = read.type() == null ? "" : read.type();
        return new IntakeCitation(type, read.symbol(), read.date(), read.issuer(), relation, true);
    }

    private static Signature signature(ReadSignature read) {
        return new Signature(value(read.authority()), value(read.position()), value(read.name()));
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    /** Only a whole date is a day; a blank day stays blank. */
    private static @Nullable LocalDate day(@Nullable String iso) {
        try {
            return iso == null || iso.length() != 10 ? null : LocalDate.parse(iso);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
