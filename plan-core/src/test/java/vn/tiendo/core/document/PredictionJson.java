package vn.tiendo.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.core.calendar.Deadline;

/** A parsed document in the shape that labelled corpora use, as maps and lists for any JSON writer. */
final class PredictionJson {
    private PredictionJson() {}

    static Map<String, Object> of(ParsedDocument parsed, String text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("header", header(parsed.header()));
        json.put("sections", sections(parsed));
        json.put("tasks", parsed.tasks().stream().map(t -> task(t, text)).toList());
        json.put("reports", parsed.reports().stream().map(r -> report(r, text)).toList());
        json.put("indicators", List.of());
        json.put(
                "citations",
                parsed.citations().stream().map(PredictionJson::citation).toList());
        json.put("recipients", names(parsed.recipients()));
        Map<String, Object> signature = new LinkedHashMap<>();
        signature.put("authority", value(parsed.signature().authority()));
        signature.put("position", value(parsed.signature().position()));
        signature.put("name", value(parsed.signature().name()));
        json.put("signature", signature);
        return json;
    }

    private static Map<String, Object> header(Header header) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", value(header.type()));
        json.put("number", value(header.number()));
        json.put("symbol", value(header.symbol()));
        json.put("place", value(header.place()));
        json.put("date", value(header.date()));
        json.put("issuer", value(header.issuer()));
        json.put("subject", value(header.subject()));
        return json;
    }

    private static List<Map<String, Object>> sections(ParsedDocument parsed) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (OutlineItem item : parsed.outline()) {
            if (item.kind() == OutlineItem.Kind.HEADING) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("number", item.number());
                json.put("title", item.text().replaceAll("[\\s.:]+$", ""));
                json.put("level", item.level());
                sections.add(json);
            }
        }
        return sections;
    }

    private static Map<String, Object> task(ReadTask task, String text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", task.number());
        String whole = task.span().of(text);
        json.put("quote", whole.substring(0, Math.min(220, whole.length())));
        json.put("lead", names(task.lead()));
        json.put("coop", names(task.cooperating()));
        json.put("deadline", due(task.when().deadline()));
        json.put("deadlinePhrase", value(task.when().phrase()));
        json.put("product", value(task.product()));
        return json;
    }

    private static Map<String, Object> report(ReadReport report, String text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("who", names(report.who()));
        json.put("to", value(report.to()));
        json.put("via", value(report.via()));
        json.put("due", due(report.when().deadline()));
        json.put("quote", report.span().of(text));
        return json;
    }

    private static Map<String, Object> citation(ReadCitation citation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", citation.type());
        json.put("symbol", citation.symbol());
        json.put("date", citation.date() == null ? null : citation.date().toString());
        json.put("issuer", citation.issuer());
        json.put("relation", citation.relation().name().toLowerCase(java.util.Locale.ROOT));
        return json;
    }

    static Map<String, Object> due(Deadline deadline) {
        Map<String, Object> json = new LinkedHashMap<>();
        switch (deadline) {
            case Deadline.OnDate on -> {
                json.put("kind", "date");
                json.put("date", on.date().toString());
            }
            case Deadline.Within within -> {
                json.put("kind", "period");
                json.put("from", within.from() == null ? null : within.from().toString());
                json.put("to", within.to() == null ? null : within.to().toString());
            }
            case Deadline.Recurring recurring -> {
                json.put("kind", "recurring");
                json.put("rrule", recurring.rule().rrule());
            }
            case Deadline.Ongoing ignored -> json.put("kind", "continuous");
            case Deadline.AfterEvent ignored -> {
                return null;
            }
            case Deadline.OnDemand ignored -> {
                return null;
            }
            case Deadline.Unspecified ignored -> {
                return null;
            }
        }
        return json;
    }

    private static List<String> names(List<Found<String>> found) {
        return found.stream().map(Found::value).toList();
    }

    private static String value(Found<String> found) {
        return found == null ? null : found.value();
    }
}
