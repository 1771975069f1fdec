package vn.tiendo.web.admin;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tiendo.core.audit.Journal;

/** Nhật ký: the newest lines, in words. */
@Controller
@RequiredArgsConstructor
class JournalController {
    private static final int LINES = 200;

    private final Journal journal;
    private final MessageSource messages;
    private final Clock clock;

    @GetMapping("/quan-tri/nhat-ky")
    String page(Locale locale, Model model) {
        List<Line> lines = journal.latest(LINES).stream()
                .map(entry -> new Line(
                        LocalDateTime.ofInstant(entry.at(), clock.getZone()),
                        entry.person(),
                        said(entry.useCase(), locale),
                        entry.subject()))
                .toList();
        model.addAttribute("lines", lines);
        return "admin/journal";
    }

    /** A use case of a later day has no words here yet: its name is better than a gap. */
    private String said(String useCase, Locale locale) {
        String unknown = messages.getMessage("admin.did.other", new Object[] {useCase}, locale);
        return Objects.requireNonNull(messages.getMessage("admin.did." + useCase, null, unknown, locale));
    }

    /** One line of the journal as it is shown. */
    record Line(LocalDateTime at, String person, String did, String subject) {
        /** The end of the id, which tells things apart; ids begin with the time. */
        public String mark() {
            return subject.substring(Math.max(0, subject.length() - 6));
        }
    }
}
