package vn.tiendo.core.intake.matching;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.Header;
import vn.tiendo.core.shared.VietnameseText;

/**
 * The places whose paper a document is, as its head names them: their names add nothing to the name of a body in it. The
 * phường that bears the name of its tỉnh is another place.
 */
final class OwnLocality {
    static final String LEVEL = "tinh|thanh pho|tp|huyen|quan|thi xa|xa(?! hoi)|(?<!dia )phuong|thi tran|dac khu";
    private static final Pattern LEVEL_ENDS = Pattern.compile("(?:^|.* )(?<level>" + LEVEL + ")$");
    private static final Pattern PLACE = Pattern.compile(
            "(?:^|.* )(?<level>tinh uy|huyen uy|thanh uy|" + LEVEL + ") (?<name>(?!uy)[a-z\\d -]{2,40})$");

    /** A name with the level before it, where the head says it. */
    private record Place(@Nullable String level, String name) {}

    private final Set<Place> places = new LinkedHashSet<>();

    OwnLocality(Header header) {
        Stream.of(header.issuer(), header.parent()).forEach(this::take);
        String level = level(header.issuer());
        if (header.place() != null) {
            places.add(new Place(level, VietnameseText.fold(header.place().value())));
        }
    }

    private void take(@Nullable Found<String> named) {
        Matcher place = PLACE.matcher(named == null ? "" : VietnameseText.fold(named.value()));
        if (place.matches()) {
            places.add(new Place(place.group("level"), place.group("name")));
        }
    }

    private static @Nullable String level(@Nullable Found<String> issuer) {
        Matcher level = LEVEL_ENDS.matcher(issuer == null ? "" : VietnameseText.fold(issuer.value()));
        return level.matches() ? level.group("level") : null;
    }

    /** How many letters of the folded name are left when its own place is left out. */
    int without(String folded) {
        for (Place place : places) {
            int rest = folded.length() - place.name().length() - 1;
            if (rest <= 3 || !folded.endsWith(" " + place.name())) {
                continue;
            }
            String before = folded.substring(0, rest);
            if (place.level() != null && before.endsWith(place.level())
                    || !LEVEL_ENDS.matcher(before).matches()) {
                return rest;
            }
        }
        return folded.length();
    }
}
