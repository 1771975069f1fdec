package vn.tiendo.web.intake.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.intake.correction.CorrectionRegister.CorrectionRow;
import vn.tiendo.core.intake.matching.CollectiveName;
import vn.tiendo.core.intake.matching.NameForm;
import vn.tiendo.web.words.DeadlineWords;

/** Says corrections in words, and which of them could be remembered as a name of a body. */
@Component
@RequiredArgsConstructor
class CorrectionLines {
    private static final int LONGEST = 140;

    private final Bodies bodies;
    private final DeadlineWords deadlines;
    private final MessageSource messages;
    private final Clock clock;

    List<CorrectionLine> of(List<CorrectionRow> rows) {
        BodyCatalogue today = bodies.on(LocalDate.now(clock));
        Set<String> borne = today.bodies().stream()
                .flatMap(CorrectionLines::names)
                .map(NameForm::of)
                .collect(Collectors.toSet());
        return rows.stream().map(row -> line(row, today, borne)).toList();
    }

    private CorrectionLine line(CorrectionRow row, BodyCatalogue today, Set<String> borne) {
        return new CorrectionLine(
                row.field(),
                row.phrase(),
                read(row),
                chosen(row, today),
                new CorrectionLine.Times(row.count(), row.documents()),
                offer(row, today, borne));
    }

    /** Other words than the body's own stand in the text and were read; only whom they mean was not known. */
    private String read(CorrectionRow row) {
        boolean unknown = row.isName()
                && row.read().isEmpty()
                && !NameForm.of(row.phrase()).equals(NameForm.of(row.chosen().words()));
        return unknown ? say("intake.correction.unknown") : words(row, row.read());
    }

    /** A body as it is called today. */
    private String chosen(CorrectionRow row, BodyCatalogue today) {
        BodyId body = row.chosen().body();
        String name = body == null ? "" : today.nameOf(body);
        if (!name.isEmpty()) {
            return name;
        }
        return switch (row.field()) {
            case DROPPED, MERGED -> say("intake.correction.chosen." + row.field());
            default -> words(row, row.chosen().words());
        };
    }

    private String words(CorrectionRow row, String kept) {
        if (kept.isEmpty()) {
            return say("intake.correction.nothing");
        }
        return switch (row.field()) {
            case DEADLINE -> deadlines.of(DeadlineText.read(kept));
            case KIND -> say("intake.kind." + kept);
            case REPORT_KIND -> say("intake.reportKind." + kept);
            default ->
                kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST).stripTrailing() + "…";
        };
    }

    /** Words for many are no name of one, nor is a name that somebody bears already, were it this very body. */
    private static @Nullable BodyId offer(CorrectionRow row, BodyCatalogue today, Set<String> borne) {
        BodyId body = row.chosen().body();
        if (body == null || !row.isName() || CollectiveName.is(row.phrase())) {
            return null;
        }
        return borne.contains(NameForm.of(row.phrase()))
                ? null
                : today.find(body).map(BodyEntry::id).orElse(null);
    }

    private static Stream<String> names(BodyEntry entry) {
        return Stream.concat(Stream.of(entry.name(), entry.shortName()), entry.aliases().stream());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
