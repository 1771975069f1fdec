package vn.tiendo.core.document.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.citation.SymbolParts;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Folding;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadCitation;
import vn.tiendo.core.document.reading.ReadReference.Kind;
import vn.tiendo.core.document.reading.ReadReference.Naming;

/**
 * Later mentions of a cited document: by the short name that the text gave it, or by kind and number alone ("Nghị quyết
 * 57" of 57-NQ/TW). Where two documents would fit, it is said of neither.
 */
final class ShortNames {
    private static final int ENOUGH = 20;
    private static final int ENOUGH_CITED = 500;
    private static final Pattern ONE_WORD_OF_KIND = Pattern.compile("[\\p{L}]+ [\\p{L}]+");

    private final List<ReadCitation> cited;
    private final List<Named> names;

    ShortNames(List<ReadCitation> citations) {
        cited = citations.subList(0, Math.min(ENOUGH_CITED, citations.size()));
        names = citations.stream()
                .filter(c -> c.alias() != null && tells(c.alias()))
                .limit(ENOUGH)
                .map(c -> new Named(Folding.fold(String.valueOf(c.alias())), c))
                .toList();
    }

    /** "Kế hoạch", "Nghị quyết" alone may be any; what has a number is found by kind and number. */
    private static boolean tells(String alias) {
        return !alias.chars().anyMatch(Character::isDigit)
                && !ONE_WORD_OF_KIND.matcher(alias).matches();
    }

    private record Named(String folded, ReadCitation citation) {}

    List<Place> in(FlatText text) {
        List<Place> places = new ArrayList<>();
        for (Named name : names) {
            int at = text.folded().indexOf(name.folded());
            while (at >= 0) {
                int end = at + name.folded().length();
                boolean word =
                        end == text.length() || !Character.isLetter(text.text().charAt(end));
                if (word) {
                    places.add(new Place(at, end, naming(name.citation()), HowRead.DERIVED));
                }
                at = text.folded().indexOf(name.folded(), end);
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    /** A place that names by kind and number what is cited elsewhere, led to it. */
    Place known(Place place) {
        if (place.names().kind() != Kind.NUMBERED) {
            return place;
        }
        List<ReadCitation> fitting =
                cited.stream().filter(c -> fits(place.names(), c)).toList();
        return fitting.size() == 1
                ? new Place(place.start(), place.end(), naming(fitting.getFirst()), HowRead.DERIVED)
                : place;
    }

    private static boolean fits(Naming names, ReadCitation citation) {
        SymbolParts parts = SymbolParts.of(citation.symbol());
        String number = String.valueOf(names.number()).replaceFirst("^0+(?=\\d)", "");
        if (parts == null || !parts.number().equals(number)) {
            return false;
        }
        String kind = names.type().toLowerCase(Locale.ROOT);
        String type = lower(citation.type());
        return type.startsWith(kind)
                || lower(citation.subject()).contains(kind)
                || lower(citation.alias()).startsWith(kind);
    }

    private static String lower(@Nullable String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT);
    }

    private static Naming naming(ReadCitation citation) {
        String type = citation.type() == null ? "" : citation.type();
        return new Naming(Kind.ALIAS, citation.symbol(), type, null, null, null, null);
    }
}
