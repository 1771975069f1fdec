package vn.tiendo.web.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.core.progress.Account;
import vn.tiendo.core.shared.Percent;
import vn.tiendo.core.shared.VietnameseText;
import vn.tiendo.web.words.DayText;

/**
 * A report as it is typed.
 *
 * @param files evidence; a browser never sends them twice, so they must be chosen again after an error
 * @param share one of the offered shares, 25 to 100; null when none was chosen
 * @param percent another share, typed
 * @param seenVersion the version of the obligation the person saw
 */
record ReportForm(
        @Nullable String share,
        @Nullable String percent,
        @Nullable String result,
        @Nullable String difficulty,
        @Nullable String proposal,
        @Nullable String symbol,
        @Nullable String resultDate,
        @Nullable List<MultipartFile> files,
        long seenVersion) {
    private static final int LONGEST = 10_000;
    private static final int LONGEST_SYMBOL = 60;

    static ReportForm empty(long seenVersion) {
        return new ReportForm(null, null, null, null, null, null, null, null, seenVersion);
    }

    /** What was typed as the domain takes it; null when something has to be mended, which is then said on its field. */
    @Nullable
    Account account(boolean task, BindingResult form) {
        Percent done = task ? percent(form) : Percent.ALL;
        LocalDate day = day(form);
        notLonger("result", result, LONGEST, form);
        notLonger("difficulty", difficulty, LONGEST, form);
        notLonger("proposal", proposal, LONGEST, form);
        notLonger("symbol", symbol, LONGEST_SYMBOL, form);
        if (text(result).isEmpty()) {
            form.rejectValue("result", "progress.result.missing");
        }
        if (done == null || form.hasErrors()) {
            return null;
        }
        String document = text(symbol);
        return new Account(
                done, text(result), text(difficulty), text(proposal), document.isEmpty() ? null : document, day);
    }

    private @Nullable Percent percent(BindingResult form) {
        String chosen = text(share);
        String typed = text(percent).replace("%", "").strip();
        if (chosen.isEmpty() && typed.isEmpty()) {
            form.rejectValue("percent", "progress.percent.missing");
        } else if (!chosen.isEmpty() && !typed.isEmpty() && !chosen.equals(typed)) {
            form.rejectValue("percent", "progress.percent.two", new Object[] {chosen, typed}, null);
        } else {
            String said = typed.isEmpty() ? chosen : typed;
            if (said.matches("\\d{1,3}") && Integer.parseInt(said) <= 100) {
                return new Percent(Integer.parseInt(said));
            }
            form.rejectValue("percent", "progress.percent.malformed");
        }
        return null;
    }

    private @Nullable LocalDate day(BindingResult form) {
        String typed = text(resultDate);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = DayText.read(typed);
        if (day.isEmpty()) {
            form.rejectValue("resultDate", "progress.resultDate.malformed");
        }
        return day.orElse(null);
    }

    private static void notLonger(String field, @Nullable String typed, int longest, BindingResult form) {
        if (text(typed).length() > longest) {
            form.rejectValue(field, "progress.tooLong", new Object[] {longest}, null);
        }
    }

    private static String text(@Nullable String typed) {
        return VietnameseText.nfc(Objects.requireNonNullElse(typed, "")).strip();
    }
}
