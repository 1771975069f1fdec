package vn.tiendo.web.intake.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.intake.CorrectHead.Correction;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeCitation;
import vn.tiendo.core.intake.IntakeHead;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.words.DayText;

/** The head of the document being corrected, with recipients, signature and cited documents. */
public record HeadForm(
        long version,
        Numbered numbered,
        Named issuer,
        Named focal,
        String subject,
        Term term,
        String recipients,
        Signed signed,
        List<CitationForm> citations) {
    public HeadForm {
        numbered = Objects.requireNonNullElse(numbered, new Numbered("", "", "", "", ""));
        issuer = Objects.requireNonNullElse(issuer, Named.NOBODY);
        focal = Objects.requireNonNullElse(focal, Named.NOBODY);
        subject = Objects.requireNonNullElse(subject, "");
        term = Objects.requireNonNullElse(term, new Term("", ""));
        recipients = Objects.requireNonNullElse(recipients, "");
        signed = Objects.requireNonNullElse(signed, new Signed("", "", ""));
        citations = citations == null ? List.of() : List.copyOf(citations);
    }

    /** Type, number, symbol, place and day. */
    public record Numbered(String type, String number, String symbol, String place, String date) {
        public Numbered {
            type = Objects.requireNonNullElse(type, "");
            number = Objects.requireNonNullElse(number, "");
            symbol = Objects.requireNonNullElse(symbol, "");
            place = Objects.requireNonNullElse(place, "");
            date = Objects.requireNonNullElse(date, "");
        }
    }

    /** First and last day of the plan's own period. */
    public record Term(String from, String to) {
        public Term {
            from = Objects.requireNonNullElse(from, "");
            to = Objects.requireNonNullElse(to, "");
        }
    }

    /** The signing block. */
    public record Signed(String authority, String position, String name) {
        public Signed {
            authority = Objects.requireNonNullElse(authority, "");
            position = Objects.requireNonNullElse(position, "");
            name = Objects.requireNonNullElse(name, "");
        }
    }

    public static HeadForm of(Intake intake, BodyLabels labels) {
        IntakeHead head = intake.getHead();
        Signature signature = Objects.requireNonNullElse(intake.getSignature(), Signature.NONE);
        return new HeadForm(
                intake.seenVersion(),
                new Numbered(
                        head.typeName(),
                        written(head.number()),
                        written(head.symbol()),
                        written(head.place()),
                        DayText.write(head.issuedOn())),
                Named.of(head.issuerPhrase(), head.issuer(), labels),
                Named.of(null, intake.getFocal(), labels),
                head.subject(),
                new Term(
                        DayText.write(head.term().from()),
                        DayText.write(head.term().to())),
                String.join("\n", intake.getRecipients()),
                new Signed(
                        written(signature.authority()),
                        written(signature.signerPosition()),
                        written(signature.signerName())),
                intake.getCitations().stream().map(CitationForm::of).toList());
    }

    public Correction correction(Actor actor, IntakeId intake, BodyLabels labels) {
        Assignment by = issuer.isBlank() ? null : issuer.meant(AssignmentRole.LEAD, labels);
        IntakeHead head = new IntakeHead(
                numbered.type.strip(),
                typed(numbered.number),
                typed(numbered.symbol),
                typed(numbered.place),
                day("numbered.date", numbered.date),
                by == null ? null : by.phrase(),
                by == null ? null : by.body(),
                subject.strip(),
                period());
        Signature signature = new Signature(typed(signed.authority), typed(signed.position), typed(signed.name));
        List<String> lines = recipients
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<IntakeCitation> cited =
                citations.stream().map(CitationForm::citation).toList();
        return new Correction(actor, intake, version, head, focal(labels), signature, lines, cited);
    }

    /** Only a body can put reports together, and only one that the register has. */
    private @Nullable BodyId focal(BodyLabels labels) {
        BodyId body = focal.isBlank()
                ? null
                : focal.meant(AssignmentRole.LEAD, labels).body();
        if (body == null && !focal.isBlank()) {
            throw RuleViolation.on("focal.name", "intake.focal.unknown");
        }
        return body;
    }

    private IntakeHead.Term period() {
        LocalDate from = day("term.from", term.from);
        LocalDate to = day("term.to", term.to);
        if (from != null && to != null && to.isBefore(from)) {
            throw RuleViolation.on("term.to", "deadline.range.reversed");
        }
        return new IntakeHead.Term(from, to);
    }

    private static @Nullable LocalDate day(String field, String typed) {
        return typed.isBlank()
                ? null
                : DayText.read(typed).orElseThrow(() -> RuleViolation.on(field, "deadline.date.invalid"));
    }

    private static @Nullable String typed(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static String written(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
