package vn.tiendo.core.document.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.citation.CitingText;
import vn.tiendo.core.document.noise.Folding;
import vn.tiendo.core.document.reading.ReadReference;
import vn.tiendo.core.document.reading.ReadReference.Kind;
import vn.tiendo.core.document.reading.ReadReference.Naming;

/** One reference per document: a shorter way of naming it is the same as a fuller one when only that one fits. */
final class Gathered {
    private static final int ENOUGH_OF_A_KEY = 40;

    private final Map<String, List<ReadReference>> byKey = new LinkedHashMap<>();

    void add(CitingText citing, Place place, @Nullable String alias) {
        String words = citing.text().text().substring(place.start(), place.end());
        ReadReference one = new ReadReference(
                words,
                place.names(),
                alias,
                1,
                citing.relation(),
                place.how(),
                citing.text().span(place.start(), place.end()));
        List<ReadReference> same = byKey.computeIfAbsent(key(one), k -> new ArrayList<>());
        int at = at(same, one);
        if (at >= 0) {
            same.set(at, joined(same.get(at), one));
        } else if (same.size() < ENOUGH_OF_A_KEY) {
            same.add(one);
        }
    }

    List<ReadReference> references() {
        return byKey.values().stream().flatMap(List::stream).toList();
    }

    private static String key(ReadReference one) {
        Naming names = one.names();
        String kind = names.kind() + " " + Folding.fold(names.type()) + " ";
        return kind
                + switch (names.kind()) {
                    case PLENUM -> "";
                    case CONGRESS -> Folding.fold(level(names.body()));
                    case LAW -> Folding.fold(names.document()).replaceFirst(" năm \\d{4}$", "");
                    case NUMBERED -> names.document();
                    case ALIAS -> names.document() + " " + Folding.fold(one.words());
                };
    }

    /** The body without the name of its place, which a text leaves out when it speaks of it again. */
    private static String level(@Nullable String body) {
        return body == null ? "" : body.replaceFirst("(?<=\\p{Ll}) \\p{Lu}.*$", "");
    }

    private static int at(List<ReadReference> same, ReadReference one) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < same.size(); i++) {
            if (same.get(i).names().equals(one.names())) {
                return i;
            }
            if (fits(same.get(i).names(), one.names())) {
                fitting.add(i);
            }
        }
        return fitting.size() == 1 ? fitting.getFirst() : -1;
    }

    private static boolean fits(Naming known, Naming other) {
        return either(known.number(), other.number())
                && either(known.term(), other.term())
                && either(known.year(), other.year())
                && (known.kind() != Kind.PLENUM || Objects.equals(known.number(), other.number()));
    }

    private static boolean either(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static ReadReference joined(ReadReference known, ReadReference other) {
        return new ReadReference(
                known.words(),
                told(other.names()) > told(known.names()) ? other.names() : known.names(),
                known.alias() == null ? other.alias() : known.alias(),
                known.times() + 1,
                known.relation().compareTo(other.relation()) <= 0 ? known.relation() : other.relation(),
                known.how(),
                known.span());
    }

    private static long told(Naming names) {
        return Stream.of(names.number(), names.term(), names.year())
                .filter(Objects::nonNull)
                .count();
    }
}
