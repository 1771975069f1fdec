package vn.tiendo.core.export.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.Header;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadCitation;
import vn.tiendo.core.document.reading.ReadIndicator;
import vn.tiendo.core.document.reading.ReadRecipient;
import vn.tiendo.core.document.reading.ReadReference;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadSignature;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.intake.matching.NamedBodies;
import vn.tiendo.core.intake.matching.NamedBody;
import vn.tiendo.core.shared.DateRange;

/**
 * A parsed document as maps and lists for any JSON writer. Field names and meanings are fixed; what a text does not say
 * is null or empty. Every reading has {@code at} (start, end in characters, line from 1), {@code how} and
 * {@code confidence}; its parts have them under {@code places}, by the names of their fields.
 */
public final class ExtractionJson {
    private static final int QUOTE = 220;

    private final String text;
    private final @Nullable Found<DateRange> term;
    private final Places places;

    private ExtractionJson(String text, @Nullable Found<DateRange> term) {
        this.text = text;
        this.term = term;
        this.places = new Places(text);
    }

    /** @param source name of the file */
    public static Map<String, @Nullable Object> of(String source, ParsedDocument parsed, String text) {
        return new ExtractionJson(text, parsed.term()).document(source, parsed);
    }

    private Map<String, @Nullable Object> document(String source, ParsedDocument parsed) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("source", source);
        json.put("partial", false);
        json.put("header", header(parsed.header()));
        json.put("term", term());
        json.put(
                "sections",
                parsed.outline().stream()
                        .filter(i -> i.kind() == OutlineItem.Kind.HEADING)
                        .map(this::section)
                        .toList());
        json.put("outline", parsed.outline().stream().map(this::block).toList());
        json.put("tasks", parsed.tasks().stream().map(this::task).toList());
        json.put("reports", parsed.reports().stream().map(this::report).toList());
        json.put("indicators", parsed.indicators().stream().map(this::indicator).toList());
        json.put("citations", parsed.citations().stream().map(this::citation).toList());
        json.put(
                "references",
                parsed.cited().references().stream().map(this::reference).toList());
        json.put(
                "recipients",
                parsed.closing().recipients().stream()
                        .map(r -> r.words().value())
                        .toList());
        json.put(
                "distribution",
                parsed.closing().recipients().stream().map(this::recipient).toList());
        json.put("signature", signature(parsed.closing().signature()));
        json.put("bodies", NamedBodies.of(parsed, text).stream().map(this::body).toList());
        json.put("points", parsed.problems().stream().map(this::point).toList());
        return json;
    }

    private Map<String, @Nullable Object> header(Header header) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", value(header.type()));
        json.put("number", value(header.number()));
        json.put("symbol", value(header.symbol()));
        json.put("place", value(header.place()));
        json.put("date", value(header.date()));
        json.put("issuer", value(header.issuer()));
        json.put("subject", value(header.subject()));
        json.put("parent", value(header.parent()));
        json.put("system", Places.word(header.system()));
        json.put("draft", header.number() == null);
        Map<String, @Nullable Object> at = new LinkedHashMap<>();
        at.put("type", places.of(header.type()));
        at.put("number", places.of(header.number()));
        at.put("symbol", places.of(header.symbol()));
        at.put("place", places.of(header.place()));
        at.put("date", places.of(header.date()));
        at.put("issuer", places.of(header.issuer()));
        at.put("subject", places.of(header.subject()));
        at.put("parent", places.of(header.parent()));
        json.put("places", at);
        return json;
    }

    private Map<String, @Nullable Object> section(OutlineItem item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("number", item.number());
        json.put("title", item.text().replaceAll("(?<![\\s.:])[\\s.:]+$", ""));
        json.put("level", item.level());
        return places.put(json, item.how(), item.span());
    }

    private Map<String, @Nullable Object> block(OutlineItem item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", Places.word(item.kind()));
        json.put("number", item.number());
        json.put("marker", item.marker());
        json.put("level", item.level());
        return places.put(json, item.how(), item.span());
    }

    private @Nullable Map<String, @Nullable Object> term() {
        if (term == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("from", DueJson.day(term.value().from()));
        json.put("to", DueJson.day(term.value().to()));
        return places.put(json, term.how(), term.span());
    }

    private Map<String, @Nullable Object> task(ReadTask task) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("number", task.number());
        String whole = task.span().of(text);
        json.put("quote", whole.substring(0, Math.min(QUOTE, whole.length())));
        json.put("lead", names(task.lead()));
        json.put("coop", names(task.cooperating()));
        json.put("deadline", due(task.when()));
        json.put("condition", DueJson.condition(task.when().deadline()));
        json.put("deadlinePhrase", value(task.when().phrase()));
        json.put("product", value(task.product()));
        json.put("request", task.request());
        Map<String, @Nullable Object> at = new LinkedHashMap<>();
        at.put("lead", places.of(task.lead()));
        at.put("coop", places.of(task.cooperating()));
        at.put("deadline", places.of(task.when().phrase()));
        at.put("product", places.of(task.product()));
        json.put("places", at);
        return places.put(json, task.how(), task.span());
    }

    private @Nullable Map<String, @Nullable Object> due(ReadWhen when) {
        return DueJson.of(when.deadline(), term == null ? null : term.value());
    }

    private Map<String, @Nullable Object> report(ReadReport report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("who", names(report.who()));
        json.put("to", value(report.to()));
        json.put("via", value(report.via()));
        json.put("due", due(report.when()));
        json.put("condition", DueJson.condition(report.when().deadline()));
        json.put("kind", Places.word(report.kind()));
        json.put("quote", report.span().of(text));
        Map<String, @Nullable Object> at = new LinkedHashMap<>();
        at.put("who", places.of(report.who()));
        at.put("to", places.of(report.to()));
        at.put("via", places.of(report.via()));
        at.put("due", places.of(report.when().phrase()));
        json.put("places", at);
        return places.put(json, HowRead.WRITTEN, report.span());
    }

    private Map<String, @Nullable Object> indicator(ReadIndicator indicator) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("quote", indicator.span().of(text));
        json.put("name", indicator.name());
        json.put("op", indicator.comparison().sign());
        json.put("value", indicator.value());
        json.put("unit", indicator.unit());
        json.put("year", indicator.year());
        json.put("scope", indicator.scope());
        return places.put(json, indicator.how(), indicator.span());
    }

    private Map<String, @Nullable Object> citation(ReadCitation citation) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", citation.type());
        json.put("symbol", citation.symbol());
        json.put("date", DueJson.day(citation.date()));
        json.put("issuer", citation.issuer());
        json.put("relation", Places.word(citation.relation()));
        json.put("subject", citation.subject());
        json.put("alias", citation.alias());
        return places.put(json, citation.how(), citation.span());
    }

    private Map<String, @Nullable Object> reference(ReadReference reference) {
        ReadReference.Naming names = reference.names();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("quote", reference.words());
        json.put("kind", Places.word(names.kind()));
        json.put("names", names.document());
        json.put("type", names.type());
        json.put("body", names.body());
        json.put("number", names.number());
        json.put("term", names.term());
        json.put("year", names.year());
        json.put("alias", reference.alias());
        json.put("times", reference.times());
        json.put("relation", Places.word(reference.relation()));
        return places.put(json, reference.how(), reference.span());
    }

    private Map<String, @Nullable Object> recipient(ReadRecipient recipient) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", recipient.words().value());
        json.put("purpose", Places.word(recipient.purpose()));
        return places.put(json, recipient.words().how(), recipient.words().span());
    }

    private Map<String, @Nullable Object> signature(ReadSignature signature) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("authority", value(signature.authority()));
        json.put("position", value(signature.position()));
        json.put("name", value(signature.name()));
        Map<String, @Nullable Object> at = new LinkedHashMap<>();
        at.put("authority", places.of(signature.authority()));
        at.put("position", places.of(signature.position()));
        at.put("name", places.of(signature.name()));
        json.put("places", at);
        return json;
    }

    private Map<String, @Nullable Object> body(NamedBody body) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", body.name());
        json.put("kind", Places.word(body.kind()));
        json.put("spellings", body.spellings());
        Map<String, Integer> parts = new LinkedHashMap<>();
        body.parts().forEach((part, times) -> parts.put(part.name().toLowerCase(Locale.ROOT), times));
        json.put("parts", parts);
        json.put("at", places.at(body.span()));
        return json;
    }

    private Map<String, @Nullable Object> point(ParseProblem problem) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("code", problem.code());
        json.put("words", problem.arguments());
        json.put("mend", problem.mend());
        json.put("at", places.at(problem.span()));
        return json;
    }

    private static List<String> names(List<Found<String>> found) {
        return found.stream().map(Found::value).toList();
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
