package vn.tiendo.web.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.dashboard.WhyThisStanding;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.SourceRef;
import vn.tiendo.core.shared.VietnameseText;
import vn.tiendo.web.frame.Marks;

/** One obligation as a page shows it on a day. */
public record ObligationLine(ObligationRow row, AsOf asOf, WhyThisStanding why) {
    public static ObligationLine of(ObligationRow row, AsOf asOf) {
        return new ObligationLine(row, asOf, WhyThisStanding.of(row, asOf));
    }

    public Standing standing() {
        return why.standing();
    }

    /** The short code that styles, icons and messages share. */
    public String mark() {
        return Marks.code(standing());
    }

    public long days() {
        return why.days();
    }

    /** True when the days to or past the due day say more than the standing itself. */
    public boolean counting() {
        return due() != null && standing() != Standing.DONE_ON_TIME && standing() != Standing.NO_DEADLINE;
    }

    /** The last part of the message key that counts these days. */
    public String daysWord() {
        return switch (standing()) {
            case OVERDUE -> "over";
            case DONE_LATE -> "late";
            default -> days() == 0 ? "last" : "left";
        };
    }

    /** True when the sentence of the plan and the words of the task are the same, but for the mark in front. */
    public boolean saidByQuote() {
        String quote = row.origin().quote();
        return quote != null
                && VietnameseText.fold(quote)
                        .endsWith(VietnameseText.fold(row.origin().text()));
    }

    public @Nullable LocalDate due() {
        return why.due();
    }

    public String id() {
        return row.id().toString();
    }

    public boolean isReport() {
        return row.origin().kind() == PromiseKind.REPORT;
    }

    /** The first marks of the path that leads there: "III.2" of "III.2/-1". */
    public String place() {
        return row.origin().place().split("/", 2)[0];
    }

    /** The plan's text at the sentence that says so; the plan itself where the sentence was not kept. */
    public String source() {
        SourceRef sentence = row.origin().sentence();
        String plan = "/ke-hoach/" + row.origin().plan();
        return sentence == null
                ? plan
                : "%s/van-ban?tu=%d&den=%d#cau".formatted(plan, sentence.spanStart(), sentence.spanEnd());
    }
}
