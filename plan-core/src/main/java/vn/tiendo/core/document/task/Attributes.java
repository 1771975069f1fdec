package vn.tiendo.core.document.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.deadline.TimeContext;
import vn.tiendo.core.document.deadline.TimeReader;
import vn.tiendo.core.document.deadline.TimeWord;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.outline.AttributeLine;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.document.wording.BodyList;
import vn.tiendo.core.document.wording.Cooperation;

/**
 * What attribute lines say of a task: leading body, partners, time, product. They may stand on lines of their own, run
 * on in one, or in brackets behind the task. They beat the sentence.
 */
record Attributes(
        List<Found<String>> lead,
        List<Found<String>> cooperating,
        ReadWhen when,
        @Nullable Found<String> product) {
    static final Attributes NONE = new Attributes(List.of(), List.of(), ReadWhen.NOTHING, null);

    private static final Pattern BOUNDARY = Pattern.compile("(?:^|[.;,(+–-] ?|\" )$");
    private static final Pattern CLOSING = Pattern.compile("(?<![\\s.;:,)/-])[\\s.;:,)/-]+$");
    private static final Pattern TIME_BEGINS = Pattern.compile(
            "^(?:trước|từ|trong|quý|quí|tháng|năm|hằng|hàng|đến|chậm nhất|xong|thường xuyên|\\d{1,2}/).*");
    private static final Pattern PARTNERS_BEGIN = Pattern.compile("[,;]? ?(?:chủ trì,? ?)?phối hợp ");
    private static final int ENOUGH = 6_000;

    static Attributes read(FlatText whole, @Nullable Integer year) {
        FlatText text = whole.atMost(ENOUGH);
        if (text.text().indexOf(':') < 0) {
            return NONE;
        }
        Attributes all = NONE;

        List<int[]> labels = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (Matcher label : AttributeLine.labels(text.folded())) {
            String before = text.folded().substring(Math.max(0, label.start() - 3), label.start());
            if (BOUNDARY.matcher(before).find()) {
                labels.add(new int[] {label.start(), label.end()});
                kinds.add(kind(label));
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : text.length();
            String name = text.folded().substring(labels.get(i)[0], labels.get(i)[1]);
            all = all.with(kinds.get(i), name, value(text, labels.get(i)[1], end), year);
        }
        return all;
    }

    private static String kind(Matcher label) {
        for (String kind : List.of("lead", "coop", "time", "product")) {
            if (label.group(kind) != null) {
                return kind;
            }
        }
        return "other";
    }

    private static FlatText value(FlatText text, int start, int end) {
        FlatText value = text.sub(start, end);
        Matcher closing = CLOSING.matcher(value.text());
        return closing.find() ? value.sub(0, closing.start()) : value;
    }

    private Attributes with(String kind, String name, FlatText value, @Nullable Integer year) {
        if (value.isEmpty()) {
            return this;
        }
        boolean saysTime =
                "lead".equals(kind) && TIME_BEGINS.matcher(value.folded()).matches();
        return switch (saysTime ? "time" : kind) {
            case "lead" -> withLead(value);
            case "coop" -> new Attributes(lead, BodyList.split(value), when, product);
            case "time" -> new Attributes(lead, cooperating, time(value, year, name.contains("hoàn thành")), product);
            case "product" -> new Attributes(lead, cooperating, when, value.found());
            default -> this;
        };
    }

    private Attributes withLead(FlatText value) {
        Matcher partners = PARTNERS_BEGIN.matcher(value.folded());
        if (partners.find() && partners.start() > 0) {
            List<Found<String>> with = Cooperation.partners(value.from(partners.start()));
            return new Attributes(BodyList.split(value.sub(0, partners.start())), with, when, product);
        }
        return new Attributes(BodyList.split(value), cooperating, when, product);
    }

    /** A value that the time rules do not understand is still the words that state the time. */
    static ReadWhen time(FlatText value, @Nullable Integer year, boolean completion) {
        List<TimeWord> words = TimeReader.words(value, TimeContext.line(year, completion));
        return words.isEmpty() ? new ReadWhen(Deadline.UNSPECIFIED, value.found()) : TimeReader.choose(value, words);
    }

    /** This, filled up from what holds more widely. */
    Attributes or(Attributes wider) {
        return new Attributes(
                lead.isEmpty() ? wider.lead : lead,
                cooperating.isEmpty() ? wider.cooperating : cooperating,
                when.phrase() == null ? wider.when : when,
                product == null ? wider.product : product);
    }

    /** This, corrected by what a cell spells out ("Chủ trì: …. Phối hợp: …"). */
    Attributes under(Attributes spelt) {
        return spelt.lead.isEmpty() ? this : spelt.or(this);
    }

    /** This, where a nearer heading states the time. */
    Attributes withoutTime() {
        return new Attributes(lead, cooperating, ReadWhen.NOTHING, product);
    }

    boolean isEmpty() {
        return lead.isEmpty() && cooperating.isEmpty() && when.phrase() == null && product == null;
    }
}
