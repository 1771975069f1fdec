package vn.tiendo.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.export.extraction.ExtractionJson;

/** What a sample plan is expected to yield: the readings without their quotes, one short line each where one is enough. */
final class SampleJson {
    private SampleJson() {}

    static Map<String, Object> of(ParsedDocument parsed, String text) {
        Map<String, Object> all = ExtractionJson.of("", parsed, text);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("header", without(List.of(all.get("header")), "places").getFirst());
        json.put(
                "sections",
                parsed.outline().stream()
                        .filter(i -> i.kind() == OutlineItem.Kind.HEADING)
                        .map(i -> i.number() + " " + i.text())
                        .toList());
        json.put("tasks", parsed.tasks().stream().map(SampleJson::task).toList());
        json.put("reports", parsed.reports().stream().map(SampleJson::report).toList());
        json.put("citations", without((List<?>) all.get("citations"), "how", "confidence", "at"));
        json.put("recipients", all.get("recipients"));
        json.put("signature", without(List.of(all.get("signature")), "places").getFirst());
        json.put(
                "problems",
                parsed.problems().stream()
                        .map(p -> p.code() + " " + p.arguments())
                        .toList());
        return json;
    }

    private static Map<String, Object> task(ReadTask task) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", task.number());
        json.put("begins", task.text().substring(0, Math.min(30, task.text().length())));
        putNames(json, "lead", task.lead());
        putNames(json, "cooperating", task.cooperating());
        putWhen(json, task.when());
        if (task.product() != null) {
            json.put("product", task.product().value());
        }
        if (task.request()) {
            json.put("request", true);
        }
        return json;
    }

    private static List<Map<Object, Object>> without(List<?> rows, String... fields) {
        List<Map<Object, Object>> plain = new ArrayList<>();
        for (Object row : rows) {
            Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) row);
            copy.keySet().removeAll(List.of(fields));
            plain.add(copy);
        }
        return plain;
    }

    private static Map<String, Object> report(ReadReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        putNames(json, "who", report.who());
        if (report.to() != null) {
            json.put("to", report.to().value());
        }
        if (report.via() != null) {
            json.put("via", report.via().value());
        }
        putWhen(json, report.when());
        json.put("kind", report.kind().name());
        return json;
    }

    private static void putNames(Map<String, Object> json, String key, List<Found<String>> names) {
        if (!names.isEmpty()) {
            json.put(key, new ArrayList<>(names.stream().map(Found::value).toList()));
        }
    }

    private static void putWhen(Map<String, Object> json, ReadWhen when) {
        if (when.phrase() != null) {
            json.put("when", vn.tiendo.core.calendar.DeadlineText.write(when.deadline()));
            json.put("said", when.phrase().value());
        }
    }
}
