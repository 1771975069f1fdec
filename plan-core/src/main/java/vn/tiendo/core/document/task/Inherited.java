package vn.tiendo.core.document.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.document.wording.HeadingBodies;

/** What headings and lead-in lines above an item say for all items below them: who, and when. */
record Inherited(List<Found<String>> lead, boolean request, ReadWhen when, Attributes attributes) {
    static final Inherited NOTHING = new Inherited(List.of(), false, ReadWhen.NOTHING, Attributes.NONE);

    /** One level further down: what the nearer line says takes the place of what the farther one said. */
    Inherited under(FlatText title, @Nullable Integer year) {
        List<Found<String>> bodies = HeadingBodies.of(title);
        ReadWhen time = HeadingTime.of(title, year);
        return new Inherited(
                bodies.isEmpty() ? lead : bodies,
                bodies.isEmpty() ? request : HeadingBodies.request(title),
                time.phrase() == null ? when : time,
                time.phrase() == null ? attributes : attributes.withoutTime());
    }

    Inherited with(Attributes nearer) {
        return nearer.isEmpty() ? this : new Inherited(lead, request, when, nearer.or(attributes));
    }
}
