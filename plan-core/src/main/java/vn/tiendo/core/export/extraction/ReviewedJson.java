package vn.tiendo.core.export.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeCitation;
import vn.tiendo.core.intake.IntakeHead;
import vn.tiendo.core.plan.Signature;

/**
 * What a document should be read as: what was read, overlaid by what people chose when they reviewed it. Only the fields
 * that labels of a corpus have.
 */
final class ReviewedJson {
    private static final List<String> HEADER =
            List.of("type", "number", "symbol", "place", "date", "issuer", "subject");
    private static final List<String> SECTION = List.of("number", "title", "level");
    private static final List<String> INDICATOR = List.of("quote", "name", "op", "value", "unit", "year");
    private static final List<String> CITATION = List.of("type", "symbol", "date", "issuer", "relation");

    private final Intake intake;
    private final Map<String, @Nullable Object> read;

    private ReviewedJson(Intake intake, Map<String, @Nullable Object> read) {
        this.intake = intake;
        this.read = read;
    }

    static Map<String, @Nullable Object> of(String source, Intake intake, ParsedDocument parsed, String text) {
        Map<String, @Nullable Object> read = ExtractionJson.of(source, parsed, text);
        ReviewedPromises promises = new ReviewedPromises(intake.getProposals(), text);
        ReviewedJson reviewed = new ReviewedJson(intake, read);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("source", source);
        json.put("partial", false);
        json.put("header", reviewed.header());
        json.put("sections", reviewed.only("sections", SECTION));
        json.put("tasks", promises.tasks(parsed.tasks(), rows(read, "tasks")));
        json.put("reports", promises.reports(parsed.reports(), rows(read, "reports")));
        json.put("indicators", reviewed.only("indicators", INDICATOR));
        json.put("citations", reviewed.citations());
        json.put("recipients", List.copyOf(intake.getRecipients()));
        json.put("signature", signature(intake.getSignature()));
        return json;
    }

    private Map<String, @Nullable Object> header() {
        IntakeHead head = intake.getHead();
        Map<String, @Nullable Object> was = map(read.get("header"));
        Map<String, @Nullable Object> json = keep(was, HEADER);
        json.put("type", head.typeName().isBlank() ? null : head.typeName());
        json.put("number", head.number());
        json.put("symbol", head.symbol());
        json.put("place", head.place());
        json.put("date", head.issuedOn() == null ? partial(was.get("date")) : day(head.issuedOn()));
        json.put("issuer", head.issuerPhrase());
        json.put("subject", head.subject());
        return json;
    }

    /** A day that is blank in the text cannot be typed: month and year stay as they were read. */
    private static @Nullable Object partial(@Nullable Object date) {
        return date instanceof String iso && iso.length() < 10 ? iso : null;
    }

    private List<Map<String, @Nullable Object>> citations() {
        List<Map<String, @Nullable Object>> known = rows(read, "citations");
        List<Map<String, @Nullable Object>> citations = new ArrayList<>();
        for (IntakeCitation cited : intake.getCitations()) {
            if (cited.kept()) {
                Map<String, @Nullable Object> json = known.stream()
                        .filter(one -> cited.symbol().equals(one.get("symbol"))
                                && Objects.equals(day(cited.issuedOn()), one.get("date")))
                        .findFirst()
                        .map(one -> keep(one, CITATION))
                        .orElseGet(() -> typed(cited));
                json.put("relation", cited.relation().name().toLowerCase(Locale.ROOT));
                citations.add(json);
            }
        }
        return citations;
    }

    private static Map<String, @Nullable Object> typed(IntakeCitation cited) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", cited.typeName().isBlank() ? null : cited.typeName());
        json.put("symbol", cited.symbol());
        json.put("date", day(cited.issuedOn()));
        json.put("issuer", cited.issuerName());
        return json;
    }

    private static Map<String, @Nullable Object> signature(Signature signature) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("authority", signature.authority());
        json.put("position", signature.signerPosition());
        json.put("name", signature.signerName());
        return json;
    }

    private List<Map<String, @Nullable Object>> only(String list, List<String> fields) {
        return rows(read, list).stream().map(one -> keep(one, fields)).toList();
    }

    private static Map<String, @Nullable Object> keep(Map<String, @Nullable Object> json, List<String> fields) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        fields.forEach(field -> kept.put(field, json.get(field)));
        return kept;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @SuppressWarnings("unchecked") // made so by ExtractionJson
    private static Map<String, @Nullable Object> map(@Nullable Object json) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(json);
    }

    @SuppressWarnings("unchecked") // made so by ExtractionJson
    private static List<Map<String, @Nullable Object>> rows(Map<String, @Nullable Object> json, String list) {
        return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(json.get(list));
    }
}
