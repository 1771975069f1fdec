package vn.tiendo.web.intake.view;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.intake.IntakeHead;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.reading.OpenIntake.Reader;
import vn.tiendo.web.intake.view.OpenProposal.Note;
import vn.tiendo.web.words.DayText;

/** What the review page says of a document, of a point, of a figure, and of whoever settled something. */
@Component
@RequiredArgsConstructor
class ReviewWords {
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ANOTHER_DAY = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final MessageSource messages;
    private final Clock clock;

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

    Note note(ParseProblem problem) {
        Object[] quoted = problem.arguments().toArray();
        String other = say("intake.problem.other");
        String text =
                messages.getMessage("intake.problem." + problem.code(), quoted, other, LocaleContextHolder.getLocale());
        return new Note(text == null ? other : text, problem.mend());
    }

    /** Said quietly of what does not simply stand there; null for what does. */
    @Nullable
    String how(@Nullable HowRead how) {
        return how == null || how == HowRead.WRITTEN ? null : say("intake.how." + how.name());
    }

    /** "Lê Thị Lụa, 09:14", with the day when it was not today; null while nobody has settled it. */
    @Nullable
    String who(Proposal proposal, Reader reader) {
        Proposal.Decision decision = proposal.getDecision();
        if (decision == null) {
            return null;
        }
        String name = decision.by().equals(reader.person())
                ? say("intake.who.you")
                : reader.names().getOrDefault(decision.by(), say("intake.who.somebody"));
        return say("intake.who", name, moment(decision.at()));
    }

    private String moment(Instant at) {
        ZonedDateTime then = at.atZone(clock.getZone());
        boolean today = then.toLocalDate()
                .equals(clock.instant().atZone(clock.getZone()).toLocalDate());
        return (today ? TODAY : ANOTHER_DAY).format(then);
    }

    /** "92,5%", "2.500 hộ". */
    String figure(BigDecimal value, String unit) {
        NumberFormat format = NumberFormat.getInstance(Locale.of("vi", "VN"));
        format.setMaximumFractionDigits(6);
        return format.format(value) + (unit.startsWith("%") ? "" : " ") + unit;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
