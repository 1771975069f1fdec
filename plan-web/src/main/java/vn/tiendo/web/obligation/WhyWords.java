package vn.tiendo.web.obligation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.core.obligation.ObligationRow.State;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.web.words.DayText;

/** "Vì sao?" in words: the rule and the days, from the one definition of standing; in a template {@code ${@why.of(line)}}. */
@Component("why")
@RequiredArgsConstructor
public class WhyWords {
    private final MessageSource messages;
    private final Clock clock;

    /** The whole reason but the due day itself and the sentence of the plan. */
    public String of(ObligationLine line) {
        StringBuilder words = new StringBuilder(rule(line));
        add(words, reported(line));
        add(words, moved(line));
        return words.toString();
    }

    /** Document and section: "27-KH/TU, mục III.2". */
    public String source(ObligationLine line) {
        String symbol = line.row().origin().planSymbol();
        return line.place().isEmpty() ? symbol : symbol + ", " + say("obligation.place", line.place());
    }

    private String rule(ObligationLine line) {
        Standing standing = line.standing();
        long days = line.days();
        return switch (standing) {
            case OVERDUE ->
                say("obligation.why.late", days, DayText.write(line.asOf().today()));
            case DUE_SOON ->
                days == 0
                        ? say("obligation.why.lastDay")
                        : say("obligation.why.soon", days, line.asOf().dueSoonDays());
            case IN_TIME, NOT_STARTED -> say("obligation.why.open", days);
            case DONE_ON_TIME ->
                say(
                        line.due() == null ? "obligation.why.doneNoDue" : "obligation.why.done",
                        DayText.write(line.why().completedOn()));
            case DONE_LATE ->
                say("obligation.why.doneLate", DayText.write(line.why().completedOn()), days);
            case NO_DEADLINE ->
                say(line.row().state().facts().suspended() ? "obligation.why.suspended" : "obligation.why.noDue");
        };
    }

    private @Nullable String reported(ObligationLine line) {
        State state = line.row().state();
        if (state.awaitingReview()) {
            return say("obligation.why.awaiting", line.row().owing().reviewerName());
        }
        if (line.standing().done()) {
            return null;
        }
        Instant at = state.reportedAt();
        return at == null
                ? say("obligation.why.unreported")
                : say(
                        "obligation.why.reported",
                        DayText.write(LocalDate.ofInstant(at, clock.getZone())),
                        state.percent().value());
    }

    private @Nullable String moved(ObligationLine line) {
        LocalDate first = line.why().originalDue();
        return Objects.equals(first, line.due())
                ? null
                : say("obligation.why.moved", first == null ? "-" : DayText.write(first));
    }

    private static void add(StringBuilder words, @Nullable String sentence) {
        if (sentence != null) {
            words.append(' ').append(sentence);
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
