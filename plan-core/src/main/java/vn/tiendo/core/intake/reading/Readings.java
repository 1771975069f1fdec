package vn.tiendo.core.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.Confidence;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.plan.PromiseKind;

/** How what a proposal says was read. What a person has changed since needs no such word. */
public final class Readings {
    private final Map<Place, List<Reading>> byPlace = new HashMap<>();

    private final List<Place> places = new ArrayList<>();

    private record Place(PromiseKind kind, TextSpan span) {}

    private record Reading(String words, HowRead how) {}

    Readings(ParsedDocument parsed) {
        parsed.tasks().forEach(this::put);
        parsed.reports().forEach(this::put);
    }

    private void put(ReadTask task) {
        Place place = new Place(PromiseKind.TASK, task.span());
        places.add(place);
        put(place, new Reading(task.text(), task.how()));
        task.lead().forEach(found -> put(place, found));
        task.cooperating().forEach(found -> put(place, found));
        put(place, task.when().phrase());
        put(place, task.product());
    }

    private void put(ReadReport report) {
        Place place = new Place(PromiseKind.REPORT, report.span());
        places.add(place);
        report.who().forEach(found -> put(place, found));
        put(place, report.to());
        put(place, report.via());
        put(place, report.when().phrase());
    }

    private void put(Place place, @Nullable Found<String> found) {
        if (found != null) {
            put(place, new Reading(found.value(), found.how()));
        }
    }

    private void put(Place place, Reading reading) {
        byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(reading);
    }

    /** How these words of a proposal were read; null when they are a person's. */
    public @Nullable HowRead how(Proposal proposal, @Nullable String words) {
        return of(proposal).stream()
                .filter(reading -> reading.words().equals(words))
                .map(Reading::how)
                .findFirst()
                .orElse(null);
    }

    /** The words that a proposal of this kind was read from which begin here; null when none was. */
    @Nullable
    TextSpan spanAt(PromiseKind kind, int start) {
        return places.stream()
                .filter(place -> place.kind() == kind && place.span().start() == start)
                .map(Place::span)
                .findFirst()
                .orElse(null);
    }

    /** False when these words were read elsewhere, but not in what a proposal was read from. */
    public boolean mayHaveSaid(Proposal proposal, @Nullable String words) {
        TextSpan read = spanAt(proposal.getKind(), proposal.span().start());
        return read == null
                || byPlace.getOrDefault(new Place(proposal.getKind(), read), List.of()).stream()
                        .anyMatch(reading -> reading.words().equals(words));
    }

    /** As sure as the least sure of its parts. */
    public Confidence confidence(Proposal proposal) {
        return of(proposal).stream()
                .map(reading -> reading.how().confidence())
                .max(Comparator.naturalOrder())
                .orElse(Confidence.CERTAIN);
    }

    private List<Reading> of(Proposal proposal) {
        return proposal.isCorrected()
                ? List.of()
                : byPlace.getOrDefault(new Place(proposal.getKind(), proposal.span()), List.of());
    }
}
